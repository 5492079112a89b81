package cn.gulangyu.hotline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.jackson.JsonComponent;

/**
 * Takes any text that people write, markup and rare characters included, and refuses what no database keeps and no
 * screen shows: control characters other than line breaks and tabs, and halves of characters.
 */
@JsonComponent
class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!whole || text.codePoints().anyMatch(PlainText::isUnwritable)) {
            throw InvalidFormatException.from(parser, "unwritable character", "(含有无法识别的字符)", String.class);
        }
        return text;
    }

    private static boolean isUnwritable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
