import CanonicalModel
import Profiles
import Readers
import Records

/// What a user asks of `cyson init`.
package struct DraftRequest: Sendable {
  package var sample: String
  package var partner: String?
  package var name: String?
  package var welshName: String?
  package var kind: String?
  package var recordKind: String?
  package var schemas: String?
  package var language = Language.english

  package init(sample: String) { self.sample = sample }
}

/// A draft profile of a sample, and the account of it.
package struct SampleDraft: Sendable {
  package let draft: ProfileDraft
  /// The profile as it is written to a file.
  package let profile: String
  /// What was recognised, what was left open, and what to ask the partner.
  package let account: String

  package static func make(_ request: DraftRequest) throws(RunError) -> SampleDraft {
    var validation = ValidationRequest(paths: [])
    validation.schemas = request.schemas
    let schemas = try Validation.schemaFolder(validation)
    return try make(
      request, schemas: schemas, tables: try DraftTables(folder: DraftTables.folder(schemas.path)))
  }

  /// The same with folders and tables that are already read.
  package static func make(
    _ request: DraftRequest, schemas: SchemaFolder, tables: DraftTables
  ) throws(RunError) -> SampleDraft {
    let partner = try DraftPartner(request)
    let input = try StandardInput.input(
      request.sample, upTo: SampleFacts.mostBytes * 2, isCut: true)
    let beginning = try opening(of: input, SampleStructure.sketchSize).bytes
    let structure = try SampleStructure(beginning, name: request.sample)
    let facts = try SampleFacts(
      structure, opening(of: input, Opening.size).rest, missingWords: schemas.missingWords)
    guard !facts.samples.isEmpty else {
      throw .input("\(request.sample): no columns or records were found in it; is it the export?")
    }
    let drafter = ProfileDrafter(
      names: tables.names, ignored: tables.ignored, lists: schemas.lists)
    let draft = drafter.draft(
      DraftInput(
        format: structure.format, headerRows: structure.form.headerRows, samples: facts.samples,
        surroundings: structure.surroundings,
        repeatedParts: structure.repeatedParts, kind: partner.recordKind,
        knownColumns: knownColumns(schemas), signatureNames: structure.signatureNames))
    // The names of a draft are shown and kept, so they must not be what a record says of a person.
    guard draft.isNamed || structure.heading?.isDoubtful != true else {
      throw .refused(
        "\(request.sample): no row names the columns, so a draft would have values of its first record as "
          + "names; ask for an export with a heading")
    }
    guard structure.form.root != nil || !draft.signature.isEmpty else {
      throw .input("\(request.sample): no names were found by which it can be recognised")
    }
    let document = DraftDocument(
      draft, partner: partner.described, form: structure.form, in: request.language)
    return SampleDraft(
      draft: draft, profile: document.text(),
      account: DraftAccount(draft, structure, facts, partner, in: request.language).text())
  }

  /// A draft never takes the place of a file that is there.
  package static func requireFree(_ path: String) throws(RunError) {
    guard !FileTree.exists(path) else {
      throw .configuration("\(path): is there already; name another file, or remove this one first")
    }
  }

  /// The first bytes of the sample, and what is left of it.
  private static func opening(
    of input: ValidationInput, _ size: Int
  ) throws(RunError) -> (bytes: [UInt8], rest: InputFile) {
    try RunError.wrap { () throws(ReadError) in
      let source = try input.open(ReadingLimits())
      var bytes: [UInt8] = []
      _ = try source.read(upTo: size, into: &bytes)
      return (bytes, source)
    }
  }

  /// The columns, and the last steps of the paths, of all exports that have a profile.
  private static func knownColumns(_ schemas: SchemaFolder) -> Set<String> {
    var known: Set<String> = []
    for export in schemas.exports {
      for path in export.sources.flatMap(\.paths) {
        known.insert(path)
        if let leaf = path.split(separator: "/").last { known.insert(String(leaf)) }
      }
    }
    return known
  }
}

/// The partner of a draft, as far as the user has named it.
struct DraftPartner {
  let described: DraftDocument.Partner
  let recordKind: RecordKind?
  /// What was put in because the user did not say it.
  private(set) var assumed: [String] = []

  init(_ request: DraftRequest) throws(RunError) {
    if let kind = request.kind, PartnerKind(rawValue: kind) == nil {
      throw ReportOptions.unknown(kind, of: "--kind", among: PartnerKind.allCases.map(\.rawValue))
    }
    let id = request.partner ?? "new-partner"
    guard !id.isEmpty, id.utf8.allSatisfy({ $0 &- 97 < 26 || $0.isDigit || $0 == 0x2D }) else {
      throw .configuration("--partner is written in small letters, digits and hyphens")
    }
    if request.partner == nil { assumed.append("partner") }
    if request.name == nil { assumed.append("name") }
    if request.kind == nil { assumed.append("kind") }
    let name = request.name ?? id
    described = DraftDocument.Partner(
      id: id, name: Words(en: name, cy: request.welshName ?? name), kind: request.kind ?? "other")
    guard let kind = request.recordKind else {
      recordKind = nil
      return
    }
    recordKind = RecordKind(rawValue: kind)
    if recordKind == nil {
      throw ReportOptions.unknown(
        kind, of: "--record-kind", among: RecordKind.allCases.map(\.rawValue))
    }
  }
}
