package cn.gulangyu.hotline.supervision;

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

/**
 * Renders a notice from its stored facts, on paper of the size and margins of GB/T 9704. The fonts lie in the jar, cut down
 * to the characters of GB 2312; a character beyond them is printed as 〓, as printers do.
 */
@Component
class NoticePdf {

    private static final String FAMILY = "Notice";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;
    private final byte[] regular;
    private final byte[] bold;

    NoticePdf(
            ITemplateEngine templates,
            @Value("classpath:notices/NotoSerifSC-Regular.ttf") Resource regular,
            @Value("classpath:notices/NotoSerifSC-Bold.ttf") Resource bold) {
        this.templates = templates;
        this.regular = bytes(regular);
        this.bold = bytes(bold);
    }

    byte[] render(Notice notice) {
        Context facts = new Context(Locale.SIMPLIFIED_CHINESE);
        facts.setVariable("number", notice.documentNumber());
        facts.setVariable("text", NoticeText.of(notice));
        String page = templates.process("notice", facts);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
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

    private static byte[] bytes(Resource font) {
        try {
            return font.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
