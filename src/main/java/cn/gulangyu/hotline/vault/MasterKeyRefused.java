package cn.gulangyu.hotline.vault;

/** The product doesn't start: no master key, one that is no key, or one that isn't this database's. */
final class MasterKeyRefused extends RuntimeException {

    private final String remedy;

    private MasterKeyRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static MasterKeyRefused missing() {
        return new MasterKeyRefused(
                "未设置主密钥 hotline.vault.master-key,系统不能启动。" + " / No master key: hotline.vault.master-key is not set.",
                "用 `openssl rand -base64 32` 生成一个密钥，通过环境变量 HOTLINE_VAULT_MASTER_KEY 提供，并妥善备份。"
                        + " / Create one with `openssl rand -base64 32`, pass it as HOTLINE_VAULT_MASTER_KEY and back it up.");
    }

    static MasterKeyRefused malformed(String origin, String chinese, String english) {
        return new MasterKeyRefused(
                "主密钥(" + origin + ")无效:" + chinese + "。 / The master key (" + origin + ") is invalid: " + english + ".",
                "主密钥应为 32 字节随机数的 base64 文本。 / It must be the base64 text of 32 random bytes.");
    }

    static MasterKeyRefused unreadable(String file, String reason) {
        return new MasterKeyRefused(
                "主密钥文件 " + file + " 无法读写:" + reason + "。 / The key file cannot be read or written.",
                "请检查文件和目录的权限。 / Check the permissions of the file and its directory.");
    }

    static MasterKeyRefused foreign() {
        return new MasterKeyRefused(
                "主密钥与数据库不符：数据库中的身份信息是用另一个主密钥加密的。" + " / This database was written with another master key.",
                "请恢复原来的主密钥(演示环境为 data/vault.key)，或改用另一个数据库。"
                        + " / Restore the original master key (data/vault.key in the demo profile) or use another database.");
    }

    String remedy() {
        return remedy;
    }
}
