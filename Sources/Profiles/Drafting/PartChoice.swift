import CanonicalModel
import Records

/// Finds the repeated part of a record that is a person of its own, and by which role it counts.
struct PartChoice {
  private(set) var each = ""
  private(set) var only: (path: String, values: [String])?
  /// Where in the samples the role stands.
  private(set) var roleColumn: Int?

  init(_ input: DraftInput, _ fields: [ColumnCandidate?], words: WordTable) {
    let parts = input.repeatedParts.sorted {
      ($0.split(separator: "/").count, $0) < ($1.split(separator: "/").count, $1)
    }
    guard let part = parts.first(where: { PartChoice.persons(below: $0, input, fields) >= 2 })
    else { return }
    each = part
    for (index, sample) in input.samples.enumerated()
    where sample.path.hasPrefix(part + "/") && fields[index] == nil {
      guard PartChoice.isRole(sample, words) else { continue }
      roleColumn = index
      let values = sample.spellings.map { String(decoding: $0.text, as: UTF8.self) }
      let wanted = values.filter { PartChoice.potentialVictims.contains(ColumnNames.key($0)) }
      if !wanted.isEmpty { only = (sample.path, wanted.sorted()) }
      break
    }
  }

  private static let potentialVictims: Set<String> = [
    "pv", "potential victim", "possible victim", "dioddefwr posibl", "victim of trafficking",
    "victim of modern slavery", "pvot", "suspected victim of trafficking",
  ]

  private static let personFields: Set<CanonicalField> = [
    .familyName, .givenNames, .fullName, .dateOfBirth, .gender, .nationalities, .statedAge, .pncID,
  ]

  private static func persons(
    below part: String, _ input: DraftInput, _ fields: [ColumnCandidate?]
  ) -> Int {
    let found = input.samples.indices.compactMap { index in
      input.samples[index].path.hasPrefix(part + "/") ? fields[index]?.field : nil
    }
    return Set(found).intersection(personFields).count
  }

  private static func isRole(_ sample: ColumnSample, _ words: WordTable) -> Bool {
    let pieces = HeadingPieces.pieces(of: String(sample.leaf))
    let isNamed = pieces.contains {
      ["role", "rol", "capacity", "involvement", "classification"].contains($0)
    }
    return isNamed && sample.count > 0 && sample.spellings.count <= 20
  }
}
