package cn.gulangyu.hotline.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the daily sessions from {@code hotline.calendar}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Sessions.class)
class CalendarConfiguration {}
