import CanonicalModel
import Records

extension Fault {
  static let intelligence: [Fault] = [
    .report(1, at: .intelligenceEvaluation) { $0.set(.intelligenceEvaluation, "5x5x5.4") },
    .report(2, at: .reportedOn) { $0.set(.reportedOn, "2015-06-01") },
    .report(3, at: .handlingCode) { $0.set(.handlingCode, "3x5x2.C") },
    .report(4, at: .handlingConditions) { $0.set(.handlingConditions, "Not to leave the force") },
    .report(5, at: .isGradeConverted) { $0.set(.isGradeConverted, "yes") },
    .report(6, at: .disseminatedOn) {
      $0.set(.intelligenceEvaluation, "3x5x2.E")
      $0.set(.disseminatedOn, day: $0.encountered + 3)
    },
    .report(7, at: .sanitisedText) {
      $0.set(.sanitisedText, "The informant said that vans arrive at night.")
    },
    .report(8, at: .handlingCode) { $0.clear(.handlingCode) },
    .report(9, at: .intelligenceReviewOn) { $0.set(.intelligenceReviewOn, day: Days.last - 3) },
    .report(10, at: .intelligenceReference, .anyone.afterAnother) {
      $0.copyFromEarlier(.intelligenceReference, as: .intelligenceReport)
    },
    .report(11, at: .sourceEvaluation) { $0.set(.sourceEvaluation, "1.00E+04") },
    .report(14, at: .sourceEvaluation) {
      $0.set(.sourceEvaluation, "3x5x2.1")
      $0.set(.isAnonymousSource, "yes")
    },
    .report(16, at: .sourceEvaluation) { $0.set(.originalGrade, "C41") },
    .report(20, at: .convertedSourceEvaluation) { $0.set(.convertedSourceEvaluation, "5x5x5.E") },
    .report(21, at: .intelligenceEvaluation) {
      $0.set(.sourceEvaluation, "3x5x2.1")
      $0.set(.intelligenceEvaluation, "3x5x2.E")
    },
    .report(23, at: .disseminatedOn) {
      $0.set(.reportedOn, "2019-03-04")
      $0.set(.gradingScheme, "5x5x5")
      $0.set(.sourceEvaluation, "5x5x5.B")
      $0.set(.intelligenceEvaluation, "5x5x5.2")
      $0.set(.handlingCode, "5x5x5.4")
      $0.set(.handlingConditions, "Live enquiry of the force")
      $0.set(.disseminatedOn, "2019-03-11")
    },
  ]

  /// A fault of an intelligence report, graded by the scheme that is right on every day.
  private static func report(
    _ number: Int, at field: CanonicalField, _ casting: Casting = .anyone,
    edit: @escaping @Sendable (inout Edit) -> Void
  ) -> Fault {
    .plant(.intelligence, number, in: .intelligenceReport, at: field, casting) {
      $0.set(.gradingScheme, "3x5x2")
      $0.set(.sourceEvaluation, "3x5x2.2")
      $0.set(.intelligenceEvaluation, "3x5x2.B")
      $0.set(.handlingCode, "3x5x2.P")
      $0.clear(.handlingConditions)
      edit(&$0)
    }
  }
}

extension FileFault {
  /// A drop that is marked as a whole needs no marking of a record.
  static let intelligence: [FileFault] = [
    .file("no-marking.csv", .intelligence, 17) {
      $0.kind = .intelligenceReport
      $0.begin(.csv)
      $0.record(.csv, at: .protectiveMarking) { $0.clear(.protectiveMarking) }
    },
    .file("sometimes-reliable.csv", .intelligence, 19) {
      $0.kind = .intelligenceReport
      $0.casting = .adult.from(2018, 2, 5).until(2018, 6, 29)
      $0.begin(.csv)
      $0.record(.csv, at: .sourceEvaluation) {
        $0.set(.gradingScheme, "5x5x5")
        $0.set(.sourceEvaluation, "5x5x5.C")
        $0.set(.intelligenceEvaluation, "5x5x5.2")
        $0.set(.handlingCode, "5x5x5.1")
        $0.clear(.handlingConditions)
      }
    },
  ]
}

extension CollectionFault {
  static let intelligence: [CollectionFault] = [
    // Read first is the report of intelligence; the report of the adult is the later one.
    .collection(.intelligence, 12) {
      $0.casting = .notified.from(2023, 2, 6).until(2023, 3, 31)
      $0.drop(of: "sussex-police", .year, .intelligenceReport)
      $0.tell(1) {
        $0.set(.nrmReference, "DTN\($0.story.number)")
        $0.set(.familyName, "Enghraifft")
      }
      $0.file(.referral)
      $0.tell(2, found: .at(.nrmReference)) {
        $0.set(.nrmReference, "DTN\($0.story.number - 1)")
      }
    },
    .collection(.intelligence, 15) {
      $0.drop(of: "norfolk-police", .year, .intelligenceReport)
      $0.tell(1)
      $0.drop(of: "suffolk-police", .year, .intelligenceReport)
      $0.tell(1, found: .at(.sanitisedText))
      $0.tell(2)
    },
    .collection(.intelligence, 22) {
      $0.drop(of: "red-cross", .year, .intelligenceReport)
      $0.casting = .spring.from(2018, 2, 5).until(2018, 6, 29)
      $0.tell(1, found: .at(.sourceEvaluation)) {
        $0.set(.gradingScheme, "5x5x5")
        $0.set(.sourceEvaluation, "5x5x5.A")
        $0.set(.intelligenceEvaluation, "5x5x5.1")
        $0.set(.handlingCode, "5x5x5.1")
        $0.clear(.handlingConditions)
      }
    },
  ]
}
