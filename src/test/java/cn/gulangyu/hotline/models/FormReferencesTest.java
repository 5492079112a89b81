package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form that a diagram names lies in {@code forms/}, and no other. */
class FormReferencesTest {

    private static final Pattern FORM_KEY = Pattern.compile("formKey=\"embedded:deployment:forms/([a-z-]+\\.html)\"");

    @Test
    void namesExactlyTheFormsThatExist() throws Exception {
        Set<String> named = new TreeSet<>();
        ModelFiles.processes()
                .forEach(file -> FORM_KEY.matcher(file.text()).results().forEach(found -> named.add(found.group(1))));

        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(forms.map(form -> form.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }
}
