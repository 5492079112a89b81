package cn.gulangyu.hotline.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, every few seconds. A mail that fails is tried again; one that was taken over is marked
 * before the next is begun. It keeps its message id, by which a mail server knows it again should the product die between
 * the two.
 */
@Component
class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

    private final OutboxRows rows;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final Clock clock;

    MailRun(OutboxRows rows, ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hotline.mail.every:PT5S}", initialDelayString = "${hotline.mail.every:PT5S}")
    void run() {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        Instant now = clock.instant();
        for (OutboxRows.Waiting mail : rows.due(now)) {
            if (rows.claim(mail, now, now.plus(settings.retryAfter()))) {
                send(server, mail, now);
            }
        }
    }

    private void send(JavaMailSender server, OutboxRows.Waiting mail, Instant now) {
        try {
            server.send(message(server, mail));
            rows.sent(mail, now);
        } catch (MailException | MessagingException e) {
            boolean hopeless = !now.isBefore(mail.writtenAt().plus(settings.keepTrying()));
            if (hopeless) {
                rows.giveUp(mail);
            }
            // Without the server's words, which may repeat an address.
            LOG.warn(
                    "Mail {} about {} was not taken over ({}); {}.",
                    mail.id(),
                    mail.caseNo(),
                    e.getClass().getSimpleName(),
                    hopeless ? "given up" : "tried again later");
        }
    }

    private MimeMessage message(JavaMailSender server, OutboxRows.Waiting mail) throws MessagingException {
        NamedMessage message = new NamedMessage(server.createMimeMessage(), "<" + mail.id() + "@hotline>");
        MimeMessageHelper text = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        text.setFrom(settings.from());
        text.setTo(mail.recipient());
        text.setSubject("【鼓浪屿热线】" + mail.caseNo() + " " + mail.kind().label());
        text.setText("事项编号：" + mail.caseNo() + "\n" + mail.kind().request() + "\n\n" + settings.link()
                + "\n\n本邮件由系统自动发出，请勿回复。");
        return message;
    }

    /** A message whose id stays what it is given; the library would make a new one at each attempt. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(MimeMessage message, String id) {
            super(message.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
