package cn.gulangyu.hotline.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent, set by {@code hotline.mail.from} and the like; the server itself by {@code spring.mail.host}.
 *
 * @param from the sender's address
 * @param centre the Centre's own mailbox, told where a duty officer can't be; empty for none
 * @param link where the product is reached, as the mail says it
 * @param retryAfter how long after a failure a mail is tried again
 * @param keepTrying how long after it was written a mail is given up
 */
@ConfigurationProperties("hotline.mail")
record MailSettings(
        @DefaultValue("hotline@localhost") String from,
        @DefaultValue("") String centre,
        @DefaultValue("http://localhost:8080/") String link,
        @DefaultValue("PT2M") Duration retryAfter,
        @DefaultValue("P3D") Duration keepTrying) {}
