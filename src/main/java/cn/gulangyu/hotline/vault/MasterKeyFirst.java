package cn.gulangyu.hotline.vault;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses a start without a usable master key before anything is written to the database. */
class MasterKeyFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        VaultConfiguration.masterKey(context.getEnvironment());
    }
}
