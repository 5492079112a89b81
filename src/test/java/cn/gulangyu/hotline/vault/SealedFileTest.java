package cn.gulangyu.hotline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gulangyu.hotline.regulation.Cites;
import com.google.crypto.tink.Aead;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Art. 3(4) what is sealed with a case's key")
@Cites("3(4)")
class SealedFileTest {

    private static final Aead WRAPPING =
            MasterKey.ofBase64(MasterKey.generateBase64(), "test").wrapping();

    @Property(tries = 200)
    void opensAsItWas(@ForAll @Size(max = 4000) byte[] file) {
        CaseKey key = CaseKey.generate("GLY-2016-000001");
        CaseKey again = CaseKey.unwrap("GLY-2016-000001", key.wrap(WRAPPING), WRAPPING);

        assertThat(again.open(key.seal(file, "file"), "file")).isEqualTo(file);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void doesNotOpenOnceABitChanged(
            @ForAll @Size(max = 100) byte[] file,
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(max = 7) int bit) {
        CaseKey key = CaseKey.generate("GLY-2016-000001");
        byte[] sealed = key.seal(file, "file");
        sealed[where % sealed.length] ^= (byte) (1 << bit);

        assertThatThrownBy(() -> key.open(sealed, "file")).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 50)
    void opensNeitherAsSomethingElseNorForAnotherCase(@ForAll @Size(max = 100) byte[] file) {
        CaseKey key = CaseKey.generate("GLY-2016-000001");
        byte[] sealed = key.seal(file, "file");
        byte[] wrapped = key.wrap(WRAPPING);

        assertThatThrownBy(() -> key.open(sealed, "identity")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CaseKey.unwrap("GLY-2016-000002", wrapped, WRAPPING))
                .isInstanceOf(IllegalStateException.class);
    }
}
