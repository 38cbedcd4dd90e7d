package dev.connectorsdk.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.error.ApiException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.connectorsdk");
  private static final String INTERNAL = "dev.connectorsdk..internal..";
  private static final String ONBOARDING = "dev.connectorsdk.onboarding..";
  private static final String TESTKIT = "dev.connectorsdk.testkit..";

  private static final String EXAMPLES = "dev.connectorsdk.examples..";

  /** Models may use {@code @Json} to name a property. */
  private static final DescribedPredicate<JavaClass> WIRE_TYPE =
      DescribedPredicate.describe(
          "a type of Retrofit or Moshi",
          type ->
              type.getPackageName().startsWith("retrofit2")
                  || (type.getPackageName().startsWith("com.squareup.moshi")
                      && !type.getSimpleName().equals("Json")));

  private static final DescribedPredicate<JavaClass> WIRE_INTERFACE =
      DescribedPredicate.describe(
          "a resource or its nested Http interface",
          type ->
              type.getSimpleName().endsWith("Http")
                  || type.getDirectDependenciesFromSelf().stream()
                      .anyMatch(use -> use.getTargetClass().getSimpleName().endsWith("Http")));

  @Test
  void publishedClasses_imported_notEmpty() {
    assertThat(HOUSE.size()).isGreaterThan(200);
  }

  @Test
  void retrofitAndMoshi_outsideInternals_areNotUsed() {
    noClasses()
        .that()
        .resideOutsideOfPackages(INTERNAL, TESTKIT, EXAMPLES)
        .and(DescribedPredicate.not(WIRE_INTERFACE))
        .should()
        .dependOnClassesThat(WIRE_TYPE)
        .check(HOUSE);
  }

  @Test
  void clients_dependencies_excludeEachOther() {
    noClasses()
        .that()
        .resideInAPackage("dev.connectorsdk.sophos..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.connectorsdk.stackone..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("dev.connectorsdk.stackone..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.connectorsdk.sophos..")
        .check(HOUSE);
  }

  @Test
  void coreAndClients_dependencies_excludeModulesAbove() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.connectorsdk.core..", "dev.connectorsdk.sophos..", "dev.connectorsdk.stackone..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ONBOARDING, EXAMPLES, TESTKIT)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("dev.connectorsdk.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.connectorsdk.sophos..", "dev.connectorsdk.stackone..")
        .check(HOUSE);
  }

  @Test
  void onboarding_dependencies_excludeModulesAbove() {
    assertThat(HOUSE.stream().filter(type -> type.getPackageName().contains(".onboarding")))
        .isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(ONBOARDING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(EXAMPLES, TESTKIT)
        .check(HOUSE);
  }

  @Test
  void testkit_dependencies_excludeAllOtherModules() {
    noClasses()
        .that()
        .resideInAPackage(TESTKIT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.connectorsdk.core..",
            "dev.connectorsdk.sophos..",
            "dev.connectorsdk.stackone..",
            ONBOARDING)
        .check(HOUSE);
  }

  @Test
  void currentTime_outsideInjectedClock_isNotRead() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Date.class)
        .check(HOUSE);
    noClasses()
        .that()
        .areNotAssignableTo(Sleeper.class)
        .and()
        .doNotHaveSimpleName("Sleeper")
        .should()
        .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class)
        .check(HOUSE);
  }

  @Test
  void synchronizedAndStaticState_anywhere_areAbsent() {
    noMethods().should().haveModifier(SYNCHRONIZED).check(HOUSE);
    fields().that().haveModifier(STATIC).should().haveModifier(FINAL).check(HOUSE);
  }

  @Test
  void stringFields_secretNames_areAbsent() {
    noFields()
        .that()
        .haveNameMatching("(?i).*(secret|password|apikey|accesstoken|refreshtoken).*")
        .and()
        .doNotHaveModifier(STATIC)
        .should()
        .haveRawType(String.class)
        .check(HOUSE);
  }

  @Test
  void typeNames_vagueWords_areAbsent() {
    noClasses()
        .should()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveSimpleNameStartingWith("Default")
        .orShould()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
        .orShould()
        .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..helper..")
        .check(HOUSE);
  }

  @Test
  void standardOutput_outsideExamples_isNotUsed() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXAMPLES)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
  }

  @Test
  void exceptions_clientModules_extendApiException() {
    classes()
        .that()
        .resideInAPackage("dev.connectorsdk.core.error")
        .and()
        .areAssignableTo(Throwable.class)
        .should()
        .beAssignableTo(ApiException.class)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAnyPackage("dev.connectorsdk.sophos..", "dev.connectorsdk.stackone..", ONBOARDING)
        .should()
        .beAssignableTo(Exception.class)
        .check(HOUSE);
  }

  @Test
  void publicMethods_returnTypes_areNotWireTypes() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(INTERNAL, TESTKIT, EXAMPLES)
        .should()
        .notHaveRawReturnType(WIRE_TYPE)
        .check(HOUSE);
  }
}
