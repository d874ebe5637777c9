import CanonicalModel
import Records

/// The drops of one partner and one export in a run, oldest first.
struct DropSeries {
  /// One drop: the files of the export in one folder.
  struct Drop {
    let day: CivilDate
    var files: [TalliedFile]

    var records: Int { files.reduce(0) { $0 + $1.facts.records } }
  }

  /// One export of one partner: the exchange format is that of several.
  private struct Export: Hashable {
    let name: String
    let partner: String

    var order: (String, String) { (name, partner) }
  }

  let drops: [Drop]

  /// The series of a run, in the order of their exports. A drop that says neither its period nor the
  /// day of its extract has no place in one, and neither has a file that stands alone. Several
  /// partners may send one export, the exchange format.
  static func all(_ files: [TalliedFile]) -> [DropSeries] {
    var byExport: [Export: [String: Drop]] = [:]
    for file in files {
      guard let name = file.facts.export, let drop = file.facts.drop,
        let day = drop.period.from ?? drop.extractedOn
      else { continue }
      let export = Export(name: name, partner: file.facts.partner ?? "")
      byExport[export, default: [:]][drop.folder, default: Drop(day: day, files: [])].files
        .append(file)
    }
    return byExport.sorted { $0.key.order < $1.key.order }.map { _, drops in
      DropSeries(
        drops: drops.sorted { ($0.value.day, $0.key) < ($1.value.day, $1.key) }.map(\.value))
    }
  }
}

extension DropFacts {
  /// A drop of a series: its folder, and the day on which its period begins.
  static func from(_ day: String) -> DropFacts {
    var drop = DropFacts()
    drop.folder = day
    drop.period = .from(day)
    return drop
  }
}
