import CanonicalModel
import Consistency
import Records

/// What limits a comparison as a whole, so that nobody takes it for more than it is.
struct ComparisonCaveats {
  let report: Report
  let table: CaseTable
  let forces: ComparedForces
  let isModelUnfit: Bool

  var words: [Words] {
    [faults, stopped, few].compactMap { $0 } + silent + [unfit].compactMap { $0 }
  }

  private var faults: Words? {
    let counts = report.counts
    guard counts.error + counts.warning > 0 else { return nil }
    return Words(
      en: """
        The drops have faults (\(counts.error) errors, \(counts.warning) warnings); cyson validate lists \
        them. What a fault makes unreadable counts as not recorded.
        """,
      cy: """
        Mae gwallau yn y gollyngiadau (\(counts.error) gwall, \(counts.warning) rhybudd); mae cyson \
        validate yn eu rhestru. Mae'r hyn y mae gwall yn ei wneud yn annarllenadwy yn cyfrif fel heb ei gofnodi.
        """)
  }

  private var stopped: Words? {
    guard report.inputs.contains(where: { $0.partner == nil && !$0.isManifest || $0.isStopped })
    else { return nil }
    return Words(
      en: "Some files were not used: no profile fits them, or what they hold is marked SECRET.",
      cy:
        "Ni ddefnyddiwyd rhai ffeiliau: nid oes proffil yn eu ffitio, neu mae eu cynnwys wedi'i farcio SECRET."
    )
  }

  private var few: Words? {
    guard forces.codes.count < 2 else { return nil }
    return Words(
      en: "Fewer than two forces are in the drops: there is nobody to compare with.",
      cy: "Mae llai na dau heddlu yn y gollyngiadau: nid oes neb i gymharu ag ef.")
  }

  /// Forces that sent nothing themselves.
  private var silent: [Words] {
    forces.forces.filter { force in
      !table.partners.contains { drop in
        drop.force?.description == force.id && drop.records.values.contains { $0 > 0 }
      }
    }.map { force in
      Words(
        en: "\(force.name.en) sent no records of its own: it is seen through others' alone.",
        cy: "Ni anfonodd \(force.name.cy) gofnodion ei hun: fe'i gwelir trwy rai eraill yn unig.")
    }
  }

  private var unfit: Words? {
    guard isModelUnfit else { return nil }
    return Words(
      en:
        "The model of linkage does not fit these records: people were linked by references alone.",
      cy:
        "Nid yw'r model cysylltu yn gweddu i'r cofnodion hyn: trwy gyfeirnodau'n unig y cysylltwyd pobl."
    )
  }
}

/// The questions of the notes that no field answers yet.
enum NotMeasuredTable {
  static var table: ComparedTable {
    ComparedTable(
      title: Words(
        en: "Questions that no field answers yet", cy: "Cwestiynau nad oes maes yn eu hateb eto"),
      columns: [
        Words(en: "Question", cy: "Cwestiwn"),
        Words(en: "What is missing", cy: "Yr hyn sydd ar goll"),
      ],
      rows: IndicatorCatalogue.notMeasured.map {
        ComparedTable.Row(
          heading: Words(same: $0.id), cells: [.words($0.question), .words($0.missing)])
      })
  }
}
