package cn.gulangyu.hotline.access;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to put accounts with a known password into a production database, before anything is written there. */
class DemoProfile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String NAME = "demo";
    static final String ASKED_FOR = "hotline.demo.on-postgresql";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        boolean postgresql = settings.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
        if (isActive(settings) && postgresql && !settings.getProperty(ASKED_FOR, Boolean.class, false)) {
            throw new StartRefused(
                    "演示配置(demo)含公开密码的账号，不在 PostgreSQL 上启动；请指定其他配置，确需演示时设置 " + ASKED_FOR + "=true。",
                    "The demo profile has accounts with a public password and does not start on PostgreSQL; choose another"
                            + " profile, or set " + ASKED_FOR + "=true to demonstrate on it.");
        }
    }

    static boolean isActive(Environment settings) {
        return settings.acceptsProfiles(Profiles.of(NAME));
    }
}
