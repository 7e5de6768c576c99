package fr.essaim.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "fr.essaim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule lucene_stays_in_search_listing_and_lucene = noClasses()
            .that()
            .resideOutsideOfPackages("fr.essaim.search..", "fr.essaim.listing..", "fr.essaim.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule the_lucene_package_knows_no_word_of_the_domain = noClasses()
            .that()
            .resideInAPackage("fr.essaim.lucene..")
            .should()
            .dependOnClassesThat(
                    are(resideInAPackage("fr.essaim..").and(resideOutsideOfPackage("fr.essaim.lucene.."))));

    @ArchTest
    static final ArchRule rdf_stays_in_vocabulary = noClasses()
            .that()
            .resideOutsideOfPackage("fr.essaim.vocabulary..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule tables_are_read_and_written_where_files_are = noClasses()
            .that()
            .resideOutsideOfPackages("fr.essaim.importing.file..", "fr.essaim.exporting..", "fr.essaim.territory..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule office_files_are_read_and_written_where_files_are = noClasses()
            .that()
            .resideOutsideOfPackages("fr.essaim.importing.file..", "fr.essaim.presenting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule documents_are_set_and_codes_drawn_where_editions_are_presented = noClasses()
            .that()
            .resideOutsideOfPackage("fr.essaim.presenting..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.fop..", "org.apache.xmlgraphics..", "com.google.zxing..");

    @ArchTest
    static final ArchRule workbooks_are_written_where_results_go_out = noClasses()
            .that()
            .resideOutsideOfPackage("fr.essaim.exporting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim.fastexcel..");

    @ArchTest
    static void every_package_is_null_marked_and_says_what_flows_through_it(JavaClasses all) {
        Set<JavaPackage> packages = all.stream()
                .map(JavaClass::getPackage)
                .filter(each -> each.getName().startsWith("fr.essaim"))
                .collect(Collectors.toSet());
        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @ArchTest
    static final ArchRule axon_stays_in_aggregates_events_storage_and_those_who_read_events = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fr.essaim.storage..",
                    "fr.essaim.casestudy..",
                    "fr.essaim.catalyst..",
                    "fr.essaim.partnership..",
                    "fr.essaim.importing..",
                    "fr.essaim.search..",
                    "fr.essaim.listing..",
                    "fr.essaim.lucene..",
                    "fr.essaim.reading..",
                    "fr.essaim.retagging..",
                    "fr.essaim.selection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule axon_annotations_stay_on_aggregates_commands_and_events = methods()
            .that()
            .areAnnotatedWith("org.axonframework.commandhandling.CommandHandler")
            .or()
            .areAnnotatedWith("org.axonframework.eventsourcing.EventSourcingHandler")
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate");

    @ArchTest
    static final ArchRule aggregates_read_no_clock = noClasses()
            .that()
            .resideInAnyPackage(
                    "fr.essaim.casestudy..", "fr.essaim.catalyst..", "fr.essaim.partnership..", "fr.essaim.selection..")
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
            .orShould()
            .callMethodWhere(target(owner(type(System.class))).and(target(nameMatching("currentTimeMillis|nanoTime"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule vocabulary_and_territory_depend_on_nothing_of_ours = noClasses()
            .that()
            .resideInAnyPackage("fr.essaim.vocabulary..", "fr.essaim.territory..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("fr.essaim..")
                    .and(resideOutsideOfPackages("fr.essaim.vocabulary..", "fr.essaim.territory.."))));

    @ArchTest
    static final ArchRule nobody_but_the_command_line_and_intake_depends_on_importing = noClasses()
            .that()
            .resideOutsideOfPackages("fr.essaim.importing..", "fr.essaim.intake..", "fr.essaim.maintenance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.essaim.importing..");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static final ArchRule commands_and_events_are_records = classes()
            .that()
            .resideInAnyPackage("fr.essaim..command", "fr.essaim..event")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .beRecords();

    // A restoration ends before anything is started, the log included.
    @ArchTest
    static final ArchRule nothing_is_printed_behind_the_log = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.essaim.maintenance.Restoration")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule one_logging =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
}
