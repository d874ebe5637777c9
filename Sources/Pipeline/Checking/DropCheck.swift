import CanonicalModel
import Readers
import Records
import Rules

/// Holds a drop against its manifest when all of its files have been read, and makes the findings that
/// stand in the manifest.
struct DropCheck {
  private let drop: Drops.Drop
  private let heads: [RuleHead]
  private let ranks: FaultRanks
  private let fingerprints: Fingerprints
  /// What belongs to the drop's findings, by the number of the file in which they stand.
  private(set) var makings: [(file: Int, making: FileTally.Making)] = []

  init(_ drop: Drops.Drop, _ request: ValidationRequest, _ schemas: SchemaFolder) {
    self.drop = drop
    heads = request.settings.heads
    ranks = FaultRanks(request.choice)
    fingerprints = Fingerprints(partner: drop.manifest.facts?.partner ?? "", kind: nil)
    for flaw in drop.manifest.flaws { add(flaw) }
    compareFiles()
    comparePartners(schemas)
    for fold in drop.folds.all { add(fold) }
  }

  /// What the manifest is to the report: an input that was read.
  var summary: InputSummary {
    var summary = InputSummary(
      file: drop.manifest.path, bytes: drop.manifest.bytes, sha256: drop.manifest.sha256)
    summary.isManifest = true
    summary.origin = FileOrigin(partner: drop.manifest.facts?.partner)
    summary.partner = drop.manifest.facts?.partner
    summary.profile = "drop"
    summary.format = .json
    summary.encoding = .utf8
    return summary
  }

  // MARK: - Files

  private mutating func compareFiles() {
    guard let listed = drop.manifest.files else { return }
    // By bytes: two names that only look alike are two files.
    var there: [[UInt8]: Drops.File] = [:]
    for file in drop.files { if let name = file.name { there[Array(name.utf8)] = file } }
    let names = Set(listed.map { Array($0.name.utf8) })
    let unlisted = drop.files.filter { $0.name.map { !names.contains(Array($0.utf8)) } ?? false }
    // Strings that stand for the same letters are equal, whatever their bytes are.
    let lookalikes = Set(unlisted.compactMap(\.name))
    for file in listed {
      compare(file, to: there[Array(file.name.utf8)], lookalikes)
    }
    for file in unlisted {
      let place = Place(
        file: file.number, line: file.start.line, column: file.start.column,
        byteOffset: file.start.byteOffset)
      add(.unlistedFile, .none, at: place, key: file.name ?? "")
    }
  }

  private mutating func compare(
    _ listed: DropManifest.ListedFile, to file: Drops.File?, _ lookalikes: Set<String>
  ) {
    guard let hash = file?.sha256 ?? (drop.isWhole ? hash(of: listed.name) : nil) else {
      if drop.isWhole { addMissing(listed, lookalikes) }
      return
    }
    guard let known = listed.sha256, known != hash else { return }
    add(
      .changedFile, ["name": .term(Words(same: listed.name))],
      at: drop.places.place(listed.hashSpot), key: listed.name)
  }

  private mutating func addMissing(
    _ listed: DropManifest.ListedFile, _ lookalikes: Set<String>
  ) {
    add(
      .missingFile,
      [
        "name": .text(SensitiveText(startOf: Array(listed.name.utf8)[...])),
        "hint": .term(
          lookalikes.contains(listed.name) ? ManifestWords.sameLetters : ManifestWords.noHint),
      ], at: drop.places.place(listed.spot), key: listed.name)
  }

  /// The hash of a file that is listed and is no data, such as a page that explains the drop.
  private func hash(of name: String) -> String? {
    guard drop.tree.holds(name, in: drop.manifest.folder) else { return nil }
    do throws(ReadError) {
      return try Manifests.hash(of: drop.tree.open(drop.manifest.folder + "/" + name)).hex
    } catch {
      return nil
    }
  }

  // MARK: - Partners

  private mutating func comparePartners(_ schemas: SchemaFolder) {
    guard let named = drop.manifest.facts?.partner else { return }
    for other in Set(drop.files.compactMap(\.partner)).sorted() where other != named {
      let files = drop.files.filter { $0.partner == other }
      add(
        .otherPartner, ["named": .partner(named), "found": .partner(other)],
        at: drop.places.place(of: "partner"), key: other,
        related: files.prefix(DropCheck.mostRelated).map {
          Place(
            file: $0.number, line: $0.start.line, column: $0.start.column,
            byteOffset: $0.start.byteOffset)
        }, count: files.count)
    }
  }

  private static let mostRelated = 100

  // MARK: - Findings

  private mutating func add(_ flaw: DropManifest.Flaw) {
    add(
      flaw.fault, flaw.arguments, field: flaw.field, at: drop.places.place(flaw.spot),
      key: flaw.field == nil ? flaw.spot.steps.description : "")
  }

  private mutating func add(
    _ fault: Fault, _ arguments: Arguments, field: CanonicalField? = nil, at place: Place,
    key: String, related: [Place] = [], count: Int? = nil
  ) {
    guard let rank = ranks[fault] else { return }
    add(
      rank, heads[rank].severity, arguments, field: field, at: place, key: key, related, count)
  }

  private mutating func add(_ fold: EnvelopeFolds.Fold) {
    add(
      fold.key.rank, fold.key.severity, fold.arguments, field: fold.key.field,
      at: drop.places.place(of: fold.key.field), key: "", fold.related, fold.count)
  }

  private mutating func add(
    _ rank: Int, _ severity: Severity, _ arguments: Arguments, field: CanonicalField?,
    at place: Place, key: String, _ related: [Place], _ count: Int?
  ) {
    let id = fingerprints.fingerprint(heads[rank].id, field: field?.name, key: period + key)
    let finding = Finding(
      id: id, rule: heads[rank].id, severity: severity, arguments: arguments,
      field: field?.name, place: place, related: related, count: count)
    makings.append(
      (place.file, FileTally.Making(rank: rank, severity: severity) { finding }))
  }

  /// Tells two drops of one partner apart.
  private var period: String {
    guard let period = drop.manifest.facts?.period else { return "" }
    return "\(period.from?.description ?? "")/\(period.until?.description ?? "") "
  }
}
