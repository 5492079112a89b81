package cn.gulangyu.hotline;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server on a port of its own, which a test can close and open again. */
public final class PostOffice implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final int port;
    private GreenMail server;

    PostOffice() {
        server = start(0);
        port = server.getSmtp().getPort();
    }

    private static GreenMail start(int port) {
        GreenMail mail = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(HOST);
        sender.setPort(port);
        return sender;
    }

    /** One mail as it arrived. */
    public record Letter(String to, String id, String subject, String text) {}

    /** What has arrived about that case since the office was last opened, the first one first. */
    public List<Letter> about(String caseNo) {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostOffice::read)
                .filter(letter -> letter.subject().contains(caseNo))
                .toList();
    }

    private static Letter read(MimeMessage mail) {
        try {
            return new Letter(
                    mail.getAllRecipients()[0].toString(),
                    mail.getMessageID(),
                    mail.getSubject(),
                    String.valueOf(mail.getContent()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Opens it again, empty, where it was. */
    public void reopen() {
        server.stop();
        server = start(port);
    }
}
