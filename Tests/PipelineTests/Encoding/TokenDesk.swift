import CanonicalModel
import Foundation
import Records

@testable import Pipeline

/// Drops of two police forces with names, and of two NGOs without, whose lists of tokens lie beside them.
/// Everybody in them is invented.
final class TokenDesk {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tokens-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.drops { try write("drops/\(name)", text) }
    try write("list.csv", Self.list)
    try write("others-list.csv", "id,given,family\nN1,Erjon,Hoxhallari\n")
    for (key, list, out) in [("key", "list", "tokens"), ("key2", "others-list", "others")] {
      try Encoding.makeKey(at: path(key))
      var request = EncodeRequest(
        path: path("\(list).csv"), id: "id", keyFile: path(key), out: path("\(out).csv"))
      request.isQuiet = true
      try Encoding.run(request)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  // MARK: - Who is in them

  /// `C1` is Lan Anh, whom two forces know; `C4` and `C10` are twins; `C5` has no tokens, `C6` is two people, `C8` has a
  /// name after all; of `C9` nobody else knows. `D1` is a report of duty to notify.
  private static let list = """
    id,given,family,dob,sex,nationality,pncID
    C1,Lan Anh,NGUYEN,1996-05-14,F,Vietnamese,
    C2,Mihaela,Ionescu,1991-11-30,F,Romania,1981/0000034U
    C4,Ana,Popescu,1985-12-12,F,Romanian,
    C6,Tunde,Adewumi,1970-05-05,M,Nigerian,
    C8,Erjon,Hoxhallari,1999-03-22,M,Albanian,
    C9,Qwxcanary,Zzname,1977-07-07,F,Ghanaian,
    C10,Elena,Popescu,1985-12-12,F,Romanian,
    C77,Nobody,Here,1960-01-02,F,Polish,
    D1,Mihaela,Ionescu,1991-11-30,F,Romanian,

    """

  private static let drops = [
    (
      "a/gwent.ndjson",
      named("gwent-police", "L1", "Lan Anh", "Nguyễn", "1996-05-14", "female", "VNM")
        + named(
          "gwent-police", "L2", "Mihaela", "Ionescu", "1991-11-30", "female", "ROU", pnc: "81/34U")
        + named("gwent-police", "L3", "Erjon", "Hoxhallari", "1999-03-22", "male", "ALB")
        + named("gwent-police", "L4", "Ana", "Popescu", "1985-12-12", "female", "ROU")
        + named("gwent-police", "L5", "Elena", "Popescu", "1985-12-12", "female", "ROU")
    ),
    (
      "c/south-wales.ndjson",
      named("south-wales-police", "S1", "Lan Anh", "Nguyễn", "1996-05-14", "female", "VNM")
        + named("south-wales-police", "S2", "Tunde", "Adewumi", "1970-05-05", "male", "NGA")
    ),
    (
      "b/bawso.ndjson",
      nameless("C1", "female", "VNM") + nameless("C2", "female", "ROU")
        + nameless("C4", "female", "ROU") + nameless("C5", "female", "ROU")
        + nameless("C6", "male", "NGA") + nameless("C6", "male", "NGA", started: "2023-11-05")
        + nameless("C9", "female", "GHA") + nameless("C10", "female", "ROU", by: "supportReference")
        + CanonicalLine.of(
          "support-contact", "bawso",
          [
            "identification": ["localReference": "C8"],
            "person": ["givenNames": "Erjon", "familyName": "Hoxhallari", "gender": "male"],
          ])
    ),
    (
      "b/reports.ndjson",
      CanonicalLine.of(
        "referral", "bawso",
        [
          "identification": ["localReference": "D1"], "person": ["nationalities": "ROU"],
          "referral": ["route": "dtn", "referredOn": "2023-11-20"],
        ])
    ),
    ("d/pathways.ndjson", nameless("N1", "male", "ALB", of: "new-pathways", birth: "1999-03-22")),
  ]

  private static func named(
    _ partner: String, _ reference: String, _ given: String, _ family: String, _ birth: String,
    _ gender: String, _ nation: String, pnc: String = ""
  ) -> String {
    CanonicalLine.of(
      "referral", partner,
      [
        "identification": ["localReference": reference],
        "person": [
          "givenNames": given, "familyName": family, "dateOfBirth": birth, "gender": gender,
          "nationalities": nation, "pncID": pnc,
        ].filter { !$0.value.isEmpty }, "referral": ["route": "nrm", "referredOn": "2023-11-20"],
      ])
  }

  private static func nameless(
    _ reference: String, _ gender: String, _ nation: String, of partner: String = "bawso",
    by field: String = "localReference", started: String = "2023-11-01",
    birth: String = ""
  ) -> String {
    CanonicalLine.of(
      "support-contact", partner,
      [
        "identification": [field: reference],
        "person": ["gender": gender, "nationalities": nation, "dateOfBirth": birth]
          .filter { !$0.value.isEmpty },
        "support": ["supportStartedOn": started],
      ])
  }

  // MARK: - Merging

  /// A row of `links.csv` of two persons.
  struct Link: Equatable {
    let left: String
    let right: String
    let answer: String
    let reason: String
    let weight: Double
    /// By comparison and level.
    let contributions: [String: Double]
  }

  struct Merged {
    let account: String
    /// The files of the dataset by their names.
    let files: [String: Data]

    func text(_ name: String) -> String { String(decoding: files[name] ?? Data(), as: UTF8.self) }

    var links: [Link] {
      text("links.csv").split(whereSeparator: \.isNewline).dropFirst().compactMap(Link.init)
    }
  }

  func merge(
    tokens: [String] = ["bawso=tokens.csv"], keys: [String] = ["key"], decisions: String? = nil,
    jobs: Int = 1
  ) async throws -> Merged {
    var validation = ValidationRequest(paths: [path("drops")])
    validation.schemas = try Walk.schemas.get().path
    validation.failOn = nil
    validation.jobs = jobs
    validation.isQuiet = true
    var request = MergeRequest(validation, out: path("merged"))
    request.tokens = try tokens.map {
      let one = try TokenRequest($0)
      return try TokenRequest("\(one.partner)=\(path(one.path))")
    }
    request.keyFiles = tokens.isEmpty ? [] : keys.map(path)
    request.decisions = decisions.map(path)
    let outcome = try await MergeRun.run(request)
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path("merged")) {
      files[name] = try Data(contentsOf: URL(filePath: path("merged/\(name)")))
    }
    return Merged(account: outcome.account.text(in: .english), files: files)
  }
}

extension TokenDesk.Link {
  fileprivate init?(_ row: Substring) {
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 11, cells[1] == "person", let weight = Double(cells[6]) else { return nil }
    (left, right, answer, reason) = (cells[2], cells[4], cells[8], cells[9])
    self.weight = weight
    var contributions: [String: Double] = [:]
    for part in cells[10].split(separator: "|") {
      let pieces = part.split(separator: "=")
      guard pieces.count == 2, let weight = Double(pieces[1]) else { return nil }
      contributions[String(pieces[0])] = weight
    }
    self.contributions = contributions
  }
}
