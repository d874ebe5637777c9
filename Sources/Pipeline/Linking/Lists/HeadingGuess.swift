import CanonicalModel
import Linkage
import Profiles
import Readers
import Records

/// What the columns of a list are, where nobody says it: by the names that a map would use, and else by the
/// tables with which `cyson init` reads headings.
struct HeadingGuess {
  private(set) var entries: [LinkMap.Entry] = []

  private static let sampled = 2000

  init(_ file: ListFile, _ request: LinkRequest) throws(RunError) {
    let id = file.column(request.id)
    var unknown: [Int] = []
    for (index, heading) in file.columns.enumerated() where index + 1 != id && !heading.isEmpty {
      if let field = LinkField(heading: heading) {
        add(field, heading)
      } else {
        unknown.append(index)
      }
    }
    guard !unknown.isEmpty else { return }
    for (index, field) in try HeadingGuess.drafted(file, request) where unknown.contains(index) {
      add(field, file.columns[index])
    }
  }

  /// Two columns with whole names are two names, not one; so are a first name and a forename.
  private mutating func add(_ field: LinkField, _ heading: String) {
    guard let known = entries.firstIndex(where: { $0.field == field }) else {
      return entries.append(LinkMap.Entry(field: field, columns: [heading]))
    }
    switch field {
    case .given, .family, .fullName:
      guard HeadingGuess.stem(entries[known].columns[0]) == HeadingGuess.stem(heading) else {
        return
      }
    case .birthDate, .birthYear, .birthMonth, .birthDay, .age, .sex: return
    default: break
    }
    entries[known].columns.append(heading)
  }

  /// A heading without its number.
  private static func stem(_ heading: String) -> String {
    String(heading.reversed().drop { $0.isNumber }.reversed())
  }

  // MARK: - The tables of init

  private static func drafted(_ file: ListFile, _ request: LinkRequest) throws(RunError)
    -> [(Int, LinkField)]
  {
    var validation = ValidationRequest(paths: [])
    validation.schemas = request.schemas
    let schemas = try Validation.schemaFolder(validation)
    let tables = try DraftTables(folder: DraftTables.folder(schemas.path))
    let drafter = ProfileDrafter(
      names: tables.names, ignored: tables.ignored, lists: schemas.lists)
    let samples = try samples(of: file, schemas.missingWords)
    let draft = drafter.draft(
      DraftInput(
        format: .csv, headerRows: 1, samples: samples, surroundings: [], repeatedParts: [],
        kind: .referral, knownColumns: [], signatureNames: []))
    return draft.columns.enumerated().compactMap { index, column in
      guard case .mapped(let fields, _, _) = column.outcome, fields.count == 1 else { return nil }
      return field(fields[0]).map { (index, $0) }
    }
  }

  private static func samples(of file: ListFile, _ missing: SpellingTable) throws(RunError)
    -> [ColumnSample]
  {
    var samples = file.columns.map { ColumnSample(path: $0) }
    var reader = try file.reader()
    var batch = RawBatch()
    var records = 0
    while records < sampled,
      try RunError.wrap({ () throws(ReadError) in try reader.read(into: &batch) })
    {
      for record in batch.records where record.number > 0 && records < sampled {
        records += 1
        for field in batch.fields[record.firstField..<record.endField]
        where Int(field.path) <= samples.count {
          samples[Int(field.path) - 1].add(
            batch.text(field).trimmed, record: record.number, kind: field.kind,
            missingWords: missing)
        }
      }
    }
    return samples
  }

  private static func field(_ field: CanonicalField) -> LinkField? {
    switch field {
    case .fullName: .fullName
    case .givenNames: .given
    case .familyName: .family
    case .initials: .initials
    case .aliases: .alias
    case .dateOfBirth: .birthDate
    case .statedAge: .age
    case .gender: .sex
    case .nationalities: .trait(.nationality)
    case .countryOfBirth: .trait(.countryOfBirth)
    case .birthplace: .trait(.birthplace)
    case .languages: .trait(.language)
    case .phone: .trait(.phone)
    case .email: .trait(.email)
    case .address: .trait(.street)
    case .postcode: .trait(.postcode)
    case .currentTown: .trait(.town)
    case .currentRegion: .trait(.region)
    case .pncID: .identifier(.pncID)
    case .croNumber: .identifier(.croNumber)
    case .nationalInsuranceNumber: .identifier(.nationalInsurance)
    case .nhsNumber: .identifier(.nhsNumber)
    case .passportNumber: .identifier(.passport)
    case .nrmReference: .identifier(.nrmReference)
    case .homeOfficeReference: .identifier(.homeOfficeReference)
    default: nil
    }
  }
}
