import CanonicalModel
import Records

extension Fault {
  static let person: [Fault] = [
    .plant(.person, 1, at: .dateOfBirth, .adult.until(2023, 11, 30)) {
      $0.set(.dateOfBirth, day: ($0.referred + 3).unlessNewYearsDay)
      // An age or an id given out before the birth would be a second fault.
      $0.clear(.statedAge, .pncID)
    },
    .plant(.person, 2, at: .dateOfBirth, .adult.from(2019, 9, 1)) {
      $0.set(.dateOfBirth, "1899-06-15")
      $0.clear(.statedAge)
    },
    .plant(.person, 4, at: .dateOfBirth, .adult) {
      // The first day of 1970 is what a computer writes that has no day.
      $0.set(.dateOfBirth, "\($0.born.year == 1970 ? 1971 : $0.born.year)-01-01")
      $0.clear(.isAgeDisputed)
    },
    .plant(.person, 5, at: .statedAge, .adult) {
      $0.set(.statedAge, "\(($0.story.age(on: $0.referred) ?? 0) + 5)")
    },
    .plant(.person, 6, at: .ageGroupAtReferral, .adult.from(2019, 9, 1)) {
      let born = $0.referred - 5_500
      $0.set(.dateOfBirth, day: born.unlessNewYearsDay)
      $0.clear(.statedAge, .pncID, .hasChildren, .numberOfChildren)
    },
    .plant(.person, 9, at: .ageGroupAtExploitation, .adult) {
      $0.set(.ageGroupAtExploitation, "child")
    },
    .plant(.person, 10, at: .ageGroupAtReferral, .notified) {
      $0.clear(.ageGroupAtReferral, .ageGroupAtExploitation)
    },
    .plant(.person, 11, at: .familyName, .adult) { $0.set(.familyName, "LNU") },
    .plant(.person, 22, at: .needsInterpreter, .adult.from(2019, 9, 1).withInterpreter) {
      $0.clear(.interpreterLanguage, .languages)
    },
    .plant(.person, 24, at: .numberOfChildren, .adult.withoutChildren) {
      $0.set(.numberOfChildren, "2")
    },
    .plant(.person, 17, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "Congolese")
    },
    .plant(.person, 19, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "NA")
    },
    .plant(.person, 20, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "SUN")
    },
    .plant(.person, 21, at: .interpreterLanguage, .adult.from(2019, 6, 1).withInterpreter) {
      $0.set(.interpreterLanguage, "Ethiopian")
    },
  ]
}

extension Int32 {
  /// The day, or the next one where this is 1 January, which rules take for an estimate.
  var unlessNewYearsDay: Int32 { isNewYearsDay ? self + 1 : self }
}
