package cn.gulangyu.hotline.vault;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.regulation.Refusal.FieldProblem;
import cn.gulangyu.hotline.vault.IdentityRows.Row;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who reported each case, encrypted under a key of the case's own, so that erasing the key erases the person from
 * every copy and backup. Who may see what is asked before; the vault keeps the record of who did. Art. 3(4).
 */
@Service
@Cites("3(4)")
public class Vault {

    private static final int LONGEST_PURPOSE = 200;
    private static final String IDENTITY = "identity";
    private static final String FILE = "file";

    private final IdentityRows rows;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final Aead wrapping;

    Vault(IdentityRows rows, Fingerprints fingerprints, Clock clock, MasterKey master) {
        this.rows = rows;
        this.fingerprints = fingerprints;
        this.clock = clock;
        this.wrapping = master.wrapping();
    }

    /** Stores or replaces the identity; refuses malformed fields ({@code reporter.phone}, …) and an erased case. */
    @Transactional
    public void store(String caseNo, Identity identity) {
        List<FieldProblem> problems = identity.problems();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        Optional<Row> row = rows.lock(caseNo);
        CaseKey key = row.isPresent() ? key(caseNo, row.get()) : CaseKey.generate(caseNo);
        byte[] ciphertext = key.seal(IdentityJson.write(identity), IDENTITY);
        if (row.isPresent()) {
            rows.replace(caseNo, ciphertext);
        } else {
            rows.insert(caseNo, key.wrap(wrapping), ciphertext);
        }
        rows.insertFingerprints(caseNo, fingerprints.of(identity));
    }

    /** What anybody who may see the case may see of its reporter. */
    @Transactional(readOnly = true)
    public MaskedIdentity masked(String caseNo) {
        Optional<Row> row = rows.find(caseNo);
        if (row.isPresent() && row.get().erased()) {
            return MaskedIdentity.gone();
        }
        return row.flatMap(given -> identity(caseNo, given))
                .map(MaskedIdentity::of)
                .orElseGet(MaskedIdentity::none);
    }

    /**
     * The identity in clear, once; the caller, the instant and the purpose go on record in the same transaction. Refused
     * without a purpose or with one over 200 characters, where nothing was stored, and after erasure.
     */
    @Transactional
    public Identity reveal(String caseNo, String purpose) {
        String reason = purpose.strip();
        if (reason.isEmpty()) {
            throw Refusal.invalid("purpose", "请填写查看反映人身份的用途");
        }
        String problem = Wording.problem("用途", reason, LONGEST_PURPOSE);
        if (problem != null) {
            throw Refusal.invalid("purpose", problem);
        }
        Identity identity = rows.find(caseNo)
                .flatMap(row -> identity(caseNo, row))
                .orElseThrow(() -> Refusal.notFound("该事项没有登记反映人身份"));
        rows.logReveal(caseNo, Caller.current().userId(), clock.instant(), reason);
        return identity;
    }

    /** The numbers of all matters reported from this phone number or e-mail address, this one's own included. */
    @Transactional(readOnly = true)
    public Set<String> sameReporter(Identity identity) {
        Map<String, String> digests = fingerprints.of(identity);
        return rows.casesWith(digests);
    }

    /** The numbers of all matters whose reporter shares a phone number or e-mail address with that case's. */
    @Transactional(readOnly = true)
    public Set<String> sameReporterAs(String caseNo) {
        return rows.casesLike(caseNo);
    }

    /** Whether the reporter was erased, and with them every file of the case. */
    @Transactional(readOnly = true)
    public boolean isErased(String caseNo) {
        return rows.find(caseNo).map(Row::erased).orElse(false);
    }

    /** Whether a text that the public will read names the reporter or a way to reach them. Art. 3(4), 11(2). */
    @Transactional(readOnly = true)
    public boolean appearsIn(String caseNo, String text) {
        return rows.find(caseNo)
                .filter(row -> !row.erased())
                .flatMap(row -> identity(caseNo, row))
                .map(identity -> identity.appearsIn(text))
                .orElse(false);
    }

    /** Destroys the case's key, the identity and what recognises the reporter. Done twice it changes nothing more. */
    @Transactional
    public void erase(String caseNo) {
        Optional<Row> row = rows.lock(caseNo);
        if (row.isPresent() && row.get().erased()) {
            return;
        }
        rows.erase(caseNo, Caller.current().userId(), clock.instant(), row.isPresent());
    }

    /** Encrypts a file under the case's key, which is made if the case has none; refused after erasure. */
    @Transactional
    public byte[] seal(String caseNo, byte[] plain) {
        Optional<Row> row = rows.find(caseNo);
        if (row.isPresent()) {
            return key(caseNo, row.get()).seal(plain, FILE);
        }
        CaseKey key = CaseKey.generate(caseNo);
        rows.insert(caseNo, key.wrap(wrapping), null);
        return key.seal(plain, FILE);
    }

    /**
     * Opens what {@link #seal} made for the same case; refused after erasure.
     *
     * @throws IllegalStateException where the bytes were changed or belong to another case
     */
    @Transactional(readOnly = true)
    public byte[] open(String caseNo, byte[] sealed) {
        Row row = rows.find(caseNo).orElseThrow(() -> Refusal.notFound("该事项没有加密的文件"));
        return key(caseNo, row).open(sealed, FILE);
    }

    private Optional<Identity> identity(String caseNo, Row row) {
        CaseKey key = key(caseNo, row);
        Bytes ciphertext = row.ciphertext();
        return ciphertext == null
                ? Optional.empty()
                : Optional.of(IdentityJson.read(key.open(ciphertext.toByteArray(), IDENTITY)));
    }

    private CaseKey key(String caseNo, Row row) {
        Bytes wrapped = row.wrappedKey();
        if (wrapped == null) {
            throw Refusal.conflict("反映人身份已清除，无法恢复");
        }
        return CaseKey.unwrap(caseNo, wrapped.toByteArray(), wrapping);
    }
}
