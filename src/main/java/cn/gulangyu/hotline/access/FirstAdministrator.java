package cn.gulangyu.hotline.access;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the administrator on the first production start; without one the engine's set-up page would be open. */
@Component
@Profile("!" + DemoProfile.NAME)
@DependsOn("rolePermissions")
class FirstAdministrator implements InitializingBean {

    private static final String NAME = "系统管理员";

    private final StaffAccounts accounts;
    private final String id;
    private final String password;

    FirstAdministrator(
            StaffAccounts accounts,
            @Value("${hotline.admin.id:admin}") String id,
            @Value("${hotline.admin.password:}") String password) {
        this.accounts = accounts;
        this.id = id;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        String group = Role.ADMINISTRATOR.groupId();
        if (!accounts.membersOf(group).isEmpty()) {
            return;
        }
        if (password.isBlank()) {
            throw new StartRefused(
                    "尚无系统管理员账号，请设置 hotline.admin.password(环境变量 HOTLINE_ADMIN_PASSWORD)后启动。",
                    "There is no administrator yet; set hotline.admin.password (HOTLINE_ADMIN_PASSWORD) and start again.");
        }
        if (!accounts.meetsPolicy(id, NAME, password)) {
            throw new StartRefused(
                    "hotline.admin.password 不符合密码要求：至少 10 个字符，含大写字母、小写字母、数字和符号，且不含账号名。",
                    "hotline.admin.password is too weak: at least 10 characters with an upper-case and a lower-case letter,"
                            + " a digit and a symbol, and without the account's id.");
        }
        accounts.ensureAccount(id, NAME, password, List.of(group));
    }
}
