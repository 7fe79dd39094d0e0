package org.riyadhtimeline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The direction of the data: a stage knows the model, how word lists are read, and no other stage.
 */
@AnalyzeClasses(packages = "org.riyadhtimeline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule aStageKnowsNoOtherStage =
      slices()
          .matching("org.riyadhtimeline.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.riyadhtimeline.model"))
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.riyadhtimeline.words"));

  @ArchTest
  static final ArchRule noStageKnowsTheRoot =
      noClasses()
          .that()
          .resideInAPackage("org.riyadhtimeline.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.riyadhtimeline");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.riyadhtimeline.(**)").should().beFreeOfCycles();
}
