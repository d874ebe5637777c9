import CanonicalModel
import Records

extension Rule {
  /// One place stands in a column in English and in Welsh.
  ///
  /// Cyson itself counts it once. Whoever counts the column as it is counts it twice, and sees two
  /// places with half the cases each. A name in both languages at once is the form's own, and a name
  /// that several places have is nobody's.
  static let placeUnderTwoNames = Rule(
    RuleID(.location, 7), .warning, level: .file,
    title: Words(
      en: "Place under its English and its Welsh name",
      cy: "Lle o dan ei enw Saesneg a'i enw Cymraeg"),
    explanation: Words(
      en: """
        Caerdydd and Cardiff, Wrecsam and Wrexham are one place each. A table made by name shows \
        two, and where numbers are small, both may be left out.
        """,
      cy: """
        Un lle yr un yw Caerdydd a Cardiff, Wrecsam a Wrexham. Mae tabl a wneir yn ôl enw yn \
        dangos dau, a lle mae'r niferoedd yn fach, gellir hepgor y ddau.
        """),
    message: Words(
      en: "{place} stands under its English name in {english} and under its Welsh name in {welsh}",
      cy: "saif {place} o dan ei enw Saesneg mewn {english} ac o dan ei enw Cymraeg mewn {welsh}"),
    fix: Words(
      en: "Send one name for each place, best that of the form, which has both languages.",
      cy: "Anfonwch un enw i bob lle, gorau oll enw'r ffurflen, sydd yn y ddwy iaith."),
    authority: .statements(.formNamesTownsInBothLanguages),
    needs: [.exploitationTowns], silentWithout: [.exploitationTowns],
    examples: [
      .flags(
        "in two records",
        [
          ExampleRecord(.referral, [.exploitationTowns: "Cardiff"]),
          ExampleRecord(.referral, [.exploitationTowns: "Caerdydd"]),
        ]),
      .flags(
        "in one record",
        [.exploitationTowns: "Wrexham", .exploitationTowns: "Wrecsam"]),
      .passes(
        "as the form writes it, and in English",
        [
          ExampleRecord(.referral, [.exploitationTowns: "Cardiff / Caerdydd"]),
          ExampleRecord(.referral, [.exploitationTowns: "Cardiff"]),
        ]),
      .passes(
        "one name in both languages",
        [
          ExampleRecord(.referral, [.exploitationTowns: "Llanelli"]),
          ExampleRecord(.referral, [.exploitationTowns: "Llanelli"]),
        ]),
      .passes(
        "two places",
        [
          ExampleRecord(.referral, [.exploitationTowns: "Trefdraeth"]),
          ExampleRecord(.referral, [.exploitationTowns: "Casnewydd"]),
        ]),
    ],
    tallying: TallyCheck(
      count: { record, circumstances, counts in
        guard let list = circumstances.lists[.places] else { return }
        record.forEach(.exploitationTowns) { value in
          guard case .text(let range) = value.content else { return }
          let text = record.text(range).span
          guard let place = list.spellings.code(for: text) else { return }
          let label = list.label(of: place)
          let isEnglish = text.spells(label.en)
          let isWelsh = text.spells(label.cy)
          if isEnglish == isWelsh { return }
          counts.add(isEnglish ? english : welsh, of: place, at: .exploitationTowns)
        }
      },
      conclude: { files, circumstances, flags in
        for file in files {
          for place in file.counts.codes(welsh) where file.counts[english, place] > 0 {
            flags.flag(
              TallyFlags.Spot(file, TallyCounts.Key(welsh, place)),
              related: [TallyFlags.Spot(file, TallyCounts.Key(english, place))],
              [
                "place": .code(place, label: circumstances.lists.label(of: place, in: .places)),
                "english": .count(file.counts[english, place], .records),
                "welsh": .count(file.counts[welsh, place], .records),
              ])
          }
        }
      }))
}

private let english = 0
private let welsh = 1

extension Span<UInt8> {
  /// Whether the text is the name, whatever the case of its letters.
  fileprivate func spells(_ name: String) -> Bool {
    var index = 0
    for byte in name.utf8 {
      guard index < count, self[index].lowercasedASCII == byte.lowercasedASCII else { return false }
      index += 1
    }
    return index == count
  }
}
