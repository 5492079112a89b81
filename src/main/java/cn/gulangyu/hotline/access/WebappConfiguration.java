package cn.gulangyu.hotline.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our sign-in and sign-out before the filters of the engine's webapps. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    private static final int AFTER_OUR_CHAIN = 100;

    @Bean
    FilterRegistrationBean<WebappSignIn> webappSignIn() {
        FilterRegistrationBean<WebappSignIn> registration = new FilterRegistrationBean<>(new WebappSignIn());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(AFTER_OUR_CHAIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WebappSignOut> webappSignOut() {
        FilterRegistrationBean<WebappSignOut> registration = new FilterRegistrationBean<>(new WebappSignOut());
        registration.addUrlPatterns("/camunda/api/admin/auth/user/*");
        registration.setOrder(AFTER_OUR_CHAIN + 1);
        return registration;
    }
}
