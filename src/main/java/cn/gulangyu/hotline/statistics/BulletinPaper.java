package cn.gulangyu.hotline.statistics;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The bulletin on A4, as PDF with its Chinese font inside. */
@Component
class BulletinPaper {

    private static final String FAMILY = "Bulletin";
    private static final int REGULAR = 400;

    private final ITemplateEngine templates;
    private final byte[] font;

    BulletinPaper(ITemplateEngine templates, @Value("classpath:notices/NotoSerifSC-Regular.ttf") Resource font)
            throws IOException {
        this.templates = templates;
        this.font = font.getContentAsByteArray();
    }

    byte[] write(Bulletin.Issue issue) {
        Context words = new Context(Locale.SIMPLIFIED_CHINESE);
        words.setVariable("issue", issue);
        String page = templates.process("bulletin", words);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useReplacementText("〓");
            builder.withProducer("鼓浪屿综合管理中心热线事项管理");
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
