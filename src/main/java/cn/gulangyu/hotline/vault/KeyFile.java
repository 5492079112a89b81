package cn.gulangyu.hotline.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The demo profile's master key: made at the first start, readable only by the account that runs the product. */
final class KeyFile {

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** The key in base64. An existing file is never overwritten. */
    String readOrCreate() {
        try {
            if (Files.notExists(file)) {
                create();
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw MasterKeyRefused.unreadable(file.toString(), e.getClass().getSimpleName());
        }
    }

    private void create() throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        byte[] text = (MasterKey.generateBase64() + "\n").getBytes(StandardCharsets.US_ASCII);
        try (WritableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(text));
        } catch (FileAlreadyExistsException e) {
            // Another start was faster; its key is as good.
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
