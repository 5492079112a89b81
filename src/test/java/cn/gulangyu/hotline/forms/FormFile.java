package cn.gulangyu.hotline.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file of {@code forms/}, read as tags and text. */
record FormFile(String name, String text) {

    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);

    /** An element's opening tag; an attribute without a value holds the empty string. */
    record Tag(String element, Map<String, String> attributes, int start) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        /** Whether a person fills it in and it is sent. */
        boolean isSent() {
            return isControl() && has("name") && !has("data-local");
        }

        boolean isControl() {
            return List.of("input", "select", "textarea").contains(element);
        }

        @Override
        public String toString() {
            return "<" + element + " " + attributes + ">";
        }
    }

    static FormFile read(Path file) {
        try {
            return new FormFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Tag> tags() {
        return TAG.matcher(text)
                .results()
                .map(found -> new Tag(found.group(1), attributes(found.group(2)), found.start()))
                .toList();
    }

    List<Tag> controls() {
        return tags().stream().filter(Tag::isControl).toList();
    }

    List<Tag> sent() {
        return tags().stream().filter(Tag::isSent).toList();
    }

    List<String> scripts() {
        return SCRIPT.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /** What a person reads: text, and the attributes that are shown or read aloud. */
    String visibleText() {
        String texts = SCRIPT.matcher(text).replaceAll("").replaceAll("<[^>]*>", " ");
        StringBuilder shown = new StringBuilder(texts);
        tags().forEach(tag -> List.of("placeholder", "title", "aria-label", "data-filter", "data-wrong")
                .forEach(attribute -> shown.append(' ').append(tag.get(attribute))));
        return shown.toString();
    }

    /** Whether the control stands between a label's opening and closing tag. */
    boolean isInsideLabel(Tag control) {
        int opened = text.lastIndexOf("<label", control.start());
        return opened >= 0 && text.lastIndexOf("</label>", control.start()) < opened;
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
        }
        return attributes;
    }

    @Override
    public String toString() {
        return name;
    }
}
