import CanonicalModel
import Records

extension Rule {
  /// A town that lies in another force's area than the region or the postcode beside it.
  ///
  /// Compared by the area of the force, never by county: the form's counties ended in 1996 and
  /// partners fill them in loosely. A postcode may be of another address of the person, and is only
  /// worth knowing; a district that reaches over a border contradicts nothing on either side. What the
  /// lists do not know is not looked at, and the number of a property (UPRN) has no list at all.
  static let townOutsideRegion = Rule(
    RuleID(.location, 4), .warning,
    title: Words(
      en: "Town that does not lie in its region", cy: "Tref nad yw yn ei rhanbarth"),
    explanation: Words(
      en: """
        A town and the region beside it say where one thing was. If they lie in the areas of two \
        forces, one of them is wrong, and the case counts in the wrong area.
        """,
      cy: """
        Mae tref a'r rhanbarth wrth ei hochr yn dweud ble yr oedd un peth. Os ydynt yn ardaloedd dau \
        heddlu, mae un ohonynt yn anghywir, a'r achos yn cyfrif yn yr ardal anghywir.
        """),
    message: Words(
      en: "the town lies in the area of {force}, and the {other} beside it does not",
      cy: "mae'r dref yn ardal {force}, ac nid felly {other} wrth ei hochr"),
    fix: Words(
      en: "Compare town, region and postcode with the record they come from.",
      cy: "Cymharwch y dref, y rhanbarth a'r cod post â'r cofnod y daethant ohono."),
    authority: .statements(.councilsAndForces, .countyOfTwoForces),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags(
        "the person's town and region", [.currentTown: "Wrexham", .currentRegion: "Gwent"]),
      .flags(
        "the only town of the exploitation",
        [.exploitationTowns: "Llanelli", .exploitationRegion: "West Glamorgan"]),
      .flags(
        "the postcode of another part of Wales",
        [.currentTown: "Cardiff / Caerdydd", .postcode: "LL57 1DT"]),
      .flags(
        "where somebody is supported", [.currentTown: "Wrexham", .currentRegion: "Gwent"],
        kind: .supportContact),
      .flags(
        "on the record of a crime",
        [.exploitationTowns: "Llanelli", .exploitationRegion: "West Glamorgan"],
        kind: .crimeRecord),
      .passes(
        "another county in the area of the same force",
        [.currentTown: "Swansea", .currentRegion: "South Glamorgan"]),
      .passes(
        "a county of two forces", [.currentTown: "Caerphilly", .currentRegion: "Mid Glamorgan"]),
      .passes(
        "one town of two",
        [
          .exploitationTowns: "Llanelli", .exploitationTowns: "Swansea",
          .exploitationRegion: "West Glamorgan",
        ]),
      .passes(
        "a postcode over the border", [.currentTown: "Wrexham", .postcode: "SY14 7AA"]),
      .passes(
        "a name that several places have", [.currentTown: "Newport", .currentRegion: "Dyfed"]),
      .passes(
        "a region that the form does not list",
        [.currentTown: "Wrexham", .currentRegion: "North East Wales"]),
    ],
    check: { record, circumstances, flags in
      let lists = circumstances.lists
      let flag = {
        (field: CanonicalField, force: Code, other: CanonicalField, flags: inout Flags) in
        flags.flag(
          field, related: [other],
          [
            "force": .code(force, label: lists.label(of: force, in: .policeForces)),
            "other": .field(other.name, label: other.definition.label),
          ], as: other == .postcode ? .info : nil)
      }
      for (town, region) in regionsOfTowns {
        guard let forces = record.withText(region, { FormerCounty.forces($0) }) ?? nil else {
          continue
        }
        let towns = TownsOfField(town, of: record, lists, isInArea: forces.names)
        if let force = towns.elsewhere { flag(town, force, region, &flags) }
      }
      guard record.isStated(.postcode),
        let force = record.withText(.currentTown, { lists.force(ofTown: $0) }) ?? nil,
        let area = record.withText(.postcode, { PostcodeArea($0) }) ?? nil,
        !area.mayLie(inAreaOf: force)
      else { return }
      flag(.currentTown, force, .postcode, &flags)
    })
}

private let regionsOfTowns: [(CanonicalField, CanonicalField)] = [
  (.currentTown, .currentRegion), (.exploitationTowns, .exploitationRegion),
]

/// The letters that a postcode begins with, and the forces of Wales in whose areas some of them lie.
private struct PostcodeArea {
  private let letters: (UInt8, UInt8)

  /// Nothing for a text that is no postcode, and for codes that stand for no place.
  init?(_ text: Span<UInt8>) {
    guard Postcode(text) != nil || Postcode.isOutwardAlone(text) else { return nil }
    var first: UInt8 = 0
    var second: UInt8 = 0
    for index in text.indices where !text[index].isBlank {
      if first == 0 {
        first = text[index].uppercasedASCII
      } else {
        second = text[index].uppercasedASCII
        break
      }
    }
    letters = (first, second)
    if isOne(of: "ZZ ") { return nil }
  }

  /// Generous: an area of which a few streets lie there counts. Outside Wales nothing is known.
  func mayLie(inAreaOf force: Code) -> Bool {
    switch force {
    case .northWales: isOne(of: "LL CH SY ")
    case .gwent: isOne(of: "NP CF HR GL ")
    case .southWales: isOne(of: "CF SA NP LD ")
    case .dyfedPowys: isOne(of: "SA SY LD HR NP CF LL ")
    default: true
    }
  }

  private func isOne(of areas: StaticString) -> Bool {
    for place in stride(from: 0, to: areas.utf8CodeUnitCount, by: 3)
    where areas.utf8Start[place] == letters.0 && areas.utf8Start[place + 1] == letters.1 {
      return true
    }
    return false
  }
}
