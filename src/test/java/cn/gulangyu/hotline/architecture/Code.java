package cn.gulangyu.hotline.architecture;

import cn.gulangyu.hotline.HotlineApplication;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/** The compiled house and its tests. Libraries are known by name only, which is all that the rules ask and much faster. */
final class Code {

    static final String HOUSE = HotlineApplication.class.getPackageName();

    private Code() {}

    static JavaClasses main() {
        return read(Predefined.DO_NOT_INCLUDE_TESTS);
    }

    static JavaClasses tests() {
        return read(Predefined.ONLY_INCLUDE_TESTS);
    }

    private static JavaClasses read(ImportOption which) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().withImportOption(which).importPackages(HOUSE);
        });
    }
}
