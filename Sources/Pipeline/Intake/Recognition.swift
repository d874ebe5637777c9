import Profiles
import Readers
import Records

/// Which export a file is of, and how it will be read.
struct Recognition {
  var format: SourceFormat
  var encoding: SourceEncoding
  var delimiter: UInt8
  /// Rows above the header of a CSV file.
  var titleRows = 0
  var export: ExportVersion?
  /// What was noticed on the way.
  var faults: [(fault: Fault, arguments: Arguments)] = []
  /// What was noticed of its encoding.
  var encodingFaults: [EncodingChoice.Noticed] = []
  /// Whether the file should be UTF-8 and is not.
  var standsForUTF8 = false
  /// Whether there is text to read.
  var isText = true

  /// Recognises a file by its signature, or takes the partner that the user names.
  init(
    _ opening: Opening, among exports: [ExportVersion], partner: String?, path: String = ""
  ) {
    let candidates = exports.filter { partner == nil || $0.partner == partner }
    let ranked = Recognition.ranked(candidates, opening.signs, isNamed: partner != nil)
    let best = ranked.filter { $0.likeness == 1 }
    let widest = best.map(\.export.signatureSize).max()
    let matches = best.filter { $0.export.signatureSize == widest }
    // A partner that the user names is taken even if its file lacks a part of the signature.
    let chosen = matches.count == 1 ? matches.first : partner == nil ? nil : ranked.first
    let signs = chosen?.signs ?? opening.signs[0]
    format = signs.format
    encoding = .utf8
    delimiter = UInt8(ascii: ",")
    if let chosen {
      export = chosen.export
      delimiter = chosen.export.delimiter
    } else {
      delimiter = Recognition.likelyDelimiter(signs) ?? delimiter
      noteUnrecognised(matches.map(\.export), ranked.map(\.export))
    }
    checkFormat(opening, path: path)
    chooseEncoding(opening)
    if let export { findHeader(of: export, signs) }
  }

  private typealias Candidate = (export: ExportVersion, signs: FileSigns, likeness: Double)

  private static func ranked(_ exports: [ExportVersion], _ signs: [FileSigns], isNamed: Bool)
    -> [Candidate]
  {
    var ranked: [Candidate] = []
    for export in exports {
      let likely = signs.map { (export, $0, export.likeness(to: $0)) }
      if let best = likely.max(by: { $0.2 < $1.2 }),
        best.2 > 0 || isNamed && best.1.format == best.0.format && best.0.statements == nil
      {
        ranked.append(best)
      }
    }
    return ranked.sorted { ($1.likeness, $0.export.id) < ($0.likeness, $1.export.id) }
  }

  private mutating func noteUnrecognised(_ matches: [ExportVersion], _ nearest: [ExportVersion]) {
    let named = matches.count > 1 ? matches : Array(nearest.prefix(3))
    let names = named.map(\.id).joined(separator: ", ")
    let candidates =
      names.isEmpty ? Words(en: "none is near", cy: "nid oes un yn agos") : Words(same: names)
    faults.append(
      (matches.count > 1 ? .severalProfiles : .noProfile, ["candidates": .term(candidates)]))
  }

  private mutating func chooseEncoding(_ opening: Opening) {
    guard isText else { return }
    let choice = EncodingChoice(opening.encoding, format: format, profile: export?.encoding)
    encoding = choice.encoding
    standsForUTF8 = choice.standsForUTF8
    encodingFaults = choice.faults
  }

  /// Content is believed and the name is not.
  private mutating func checkFormat(_ opening: Opening, path: String) {
    let claimed = FileName.formats(of: path)
    if let foreign = opening.foreign {
      isText = false
      export = nil
      return faults = [otherFormat(foreign.words, claimed)]
    }
    if let claimed, !claimed.contains(format) {
      faults.append(otherFormat(FileName.words([format]), claimed))
    }
  }

  private func otherFormat(_ found: Words, _ claimed: Set<SourceFormat>?) -> (Fault, Arguments) {
    (.otherFormat, ["expected": .term(FileName.words(claimed)), "found": .term(found)])
  }

  /// What the file names, else the delimiter that makes the most columns.
  private static func likelyDelimiter(_ signs: FileSigns) -> UInt8? {
    func columns(_ delimiter: UInt8) -> Int {
      signs.rows[delimiter]?.map(\.count).max() ?? 0
    }
    let widest = signs.rows.keys.map(columns).max() ?? 0
    return signs.namedDelimiter ?? Array(",;\t|".utf8).first { columns($0) == widest }
  }

  /// A file that shows no more than half of the signature is read as the profile says, unless it
  /// names its delimiter.
  private mutating func findHeader(of export: ExportVersion, _ signs: FileSigns) {
    guard format == .csv, let header = export.header(in: signs) else { return }
    let isFound = header.likeness > 0.5
    titleRows = isFound ? header.titleRows : 0
    let found = isFound ? header.delimiter : signs.namedDelimiter ?? export.delimiter
    guard found != export.delimiter else { return }
    delimiter = found
    faults.append(
      (
        .otherDelimiter,
        [
          "expected": .term(Recognition.name(of: export.delimiter)),
          "found": .term(Recognition.name(of: found)),
        ]
      ))
  }

  /// The cells above the header of a table. Where nobody knows its header, a cell that stands alone in
  /// one of the first rows is such a title.
  func titles(in opening: Opening) -> [String] {
    let rows = opening.signs.compactMap { $0.rows[delimiter] }.first ?? []
    guard export != nil else {
      let filled = rows.prefix(Recognition.mostTitles).map { $0.filter { !$0.isEmpty } }
      return filled.filter { $0.count == 1 }.flatMap { $0 }
    }
    return rows.prefix(titleRows).flatMap { $0 }.filter { !$0.isEmpty }
  }

  private static let mostTitles = 5

  private static func name(of delimiter: UInt8) -> Words {
    switch delimiter {
    case UInt8(ascii: ","): Words(en: "comma", cy: "coma")
    case UInt8(ascii: ";"): Words(en: "semicolon", cy: "hanner colon")
    case 0x09: Words(en: "tab", cy: "tab")
    case UInt8(ascii: "|"): Words(en: "vertical bar", cy: "bar fertigol")
    default: Words(same: String(UnicodeScalar(delimiter)))
    }
  }
}
