import CanonicalModel
import Records
import Testing

@testable import Pipeline

/// What no score may unite, each as two records of two partners.
@Suite struct PersonGuardTests {
  struct Pair: CustomTestStringConvertible {
    let testDescription: String
    let left: [String: String]
    let right: [String: String]
    /// Why they are held back; nothing where a score may unite them.
    let objection: String?
  }

  private static let dorin = [
    "givenNames": "Dorin", "familyName": "Quillfeather", "dateOfBirth": "1993-09-12",
    "gender": "male", "nationalities": "ROU",
  ]

  private static func dorin(_ changes: [String: String]) -> [String: String] {
    dorin.merging(changes) { $1 }.filter { !$0.value.isEmpty }
  }

  static let pairs: [Pair] = [
    Pair(testDescription: "the same", left: dorin, right: dorin, objection: nil),
    Pair(
      testDescription: "only initials", left: dorin,
      right: ["initials": "D.Q.", "dateOfBirth": "1993-09-12"], objection: "no-name"),
    Pair(
      testDescription: "another birth", left: dorin, right: dorin(["dateOfBirth": "2007-02-03"]),
      objection: "births-differ"),
    Pair(
      testDescription: "an age that excludes the birth", left: dorin,
      right: dorin(["dateOfBirth": "", "statedAge": "50"]), objection: "births-differ"),
    Pair(
      testDescription: "an age that fits the birth", left: dorin,
      right: dorin(["dateOfBirth": "", "statedAge": "30"]), objection: nil),
    Pair(
      testDescription: "a twin", left: dorin, right: dorin(["givenNames": "Gheorghe"]),
      objection: "names-differ"),
    Pair(
      testDescription: "another given name and the same PNC id",
      left: dorin(["pncID": "81/34U"]),
      right: dorin(["givenNames": "Gheorghe", "pncID": "81/34U"]),
      objection: nil),
    Pair(
      testDescription: "a name alone", left: dorin, right: dorin(["dateOfBirth": ""]),
      objection: "no-birth"),
    Pair(
      testDescription: "a name and a telephone", left: dorin(["phone": "07700 900123"]),
      right: dorin(["dateOfBirth": "", "phone": "07700900123"]), objection: nil),
  ]

  @Test(arguments: pairs)
  func holdsBackWhatItMust(_ pair: Pair) async throws {
    let files = [("gwent-police", pair.left), ("new-pathways", pair.right)].map { partner, person in
      (
        name: "\(partner)/a.ndjson",
        text: CanonicalLine.of(
          "referral", partner,
          [
            "identification": ["localReference": "L-\(partner)"], "person": person,
            "referral": [
              "route": "nrm", "referredOn": "2023-11-20", "firstResponder": partner,
            ],
          ])
      )
    }
    let records = try await MergedDrops(files).dataset.records
    #expect(records.count == 2)
    let guarding = PersonGuard(records, [0, 1])
    #expect(guarding.objection(0, 1) == pair.objection)
    #expect(guarding.objection(1, 0) == pair.objection)
  }

  /// Where nobody can tell the route, a refusal or the section 52 gateway makes a report of it.
  @Test(arguments: [
    (["consentsToReferral": "no"], [:], true), ([:], ["gateway": "msa-2015-s52"], true),
    (["consentsToReferral": "yes"], [:], false),
    (["route": "nrm", "consentsToReferral": "no"], [:], false),
    ([:], [:], false),
  ])
  func takesARefusalWithoutRouteForAReport(
    _ referral: [String: String], _ sharing: [String: String], _ isReport: Bool
  ) async throws {
    var parts = [
      "identification": ["localReference": "L-1"], "person": Self.dorin,
      "referral": ["referredOn": "2023-11-20", "firstResponder": "gwent-police"]
        .merging(referral) { $1 },
    ]
    if !sharing.isEmpty { parts["sharing"] = sharing }
    let line = CanonicalLine.of("referral", "gwent-police", parts)
    let merged = try await MergedDrops([(name: "a/a.ndjson", text: line)])
    #expect(merged.dataset.records.first?.isDutyToNotify == isReport)
    #expect(merged.people.isEmpty == isReport)
    let told = merged.dataset.records[0].statements.map { "\($0.content)" }.joined()
    #expect(told.contains("1993") != isReport)
  }
}
