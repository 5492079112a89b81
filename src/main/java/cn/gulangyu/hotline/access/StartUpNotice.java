package cn.gulangyu.hotline.access;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the product where it is, where its data lie and, in the demo, whom to sign in as. */
@Component
class StartUpNotice {

    private static final int PER_LINE = 4;
    private static final String FILE = "jdbc:h2:file:";

    private final ObjectProvider<DemoAccounts> demo;
    private final String address;
    private final String database;
    private final String mailServer;

    StartUpNotice(
            ObjectProvider<DemoAccounts> demo,
            @Value("${server.address:localhost}") String address,
            @Value("${spring.datasource.url:}") String database,
            @Value("${spring.mail.host:}") String mailServer) {
        this.demo = demo;
        this.address = address;
        this.database = database;
        this.mailServer = mailServer;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer().getPort() > 0) {
            System.out.print(text(web.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        String root = "http://" + address + ":" + port;
        StringBuilder text = new StringBuilder("\n鼓浪屿综合管理中心 · 热线事项管理 已启动\n")
                .append("  首页    ")
                .append(root)
                .append("/\n")
                .append("  登录    ")
                .append(root)
                .append("/sign-in\n")
                .append("  数据    ")
                .append(place(database))
                .append("\n  邮件    ")
                .append(mailServer.isBlank() ? "未配置邮件服务器，通知只记录、不发送" : mailServer)
                .append("\n");
        demo.ifAvailable(accounts -> text.append("  演示账号，密码均为 ")
                .append(DemoAccounts.PASSWORD)
                .append("\n")
                .append(table(accounts.offices()))
                .append("  承办单位账号：编号加 -clerk1 为经办人，加 -leader1 为领导\n")
                .append(table(accounts.units())));
        return text.append("\n").toString();
    }

    /** The directory of a file database, else the server's address; its parameters may carry credentials. */
    private static String place(String url) {
        String bare = url.replaceFirst("[?;].*$", "");
        return bare.startsWith(FILE)
                ? Path.of(bare.substring(FILE.length())).toAbsolutePath().normalize() + ".mv.db"
                : bare;
    }

    private static String table(List<String> entries) {
        StringBuilder table = new StringBuilder();
        for (int from = 0; from < entries.size(); from += PER_LINE) {
            List<String> line = entries.subList(from, Math.min(from + PER_LINE, entries.size()));
            table.append("    ").append(String.join(",", line)).append("\n");
        }
        return table.toString();
    }
}
