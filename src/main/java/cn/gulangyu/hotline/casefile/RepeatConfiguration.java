package cn.gulangyu.hotline.casefile;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what makes two matters look like one from {@code hotline.repeats}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RepeatThresholds.class)
class RepeatConfiguration {}
