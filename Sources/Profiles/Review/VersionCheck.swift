import CanonicalModel
import Records

/// Ids and dates of the exports of one profile.
enum VersionCheck {
  static func remarks(on profile: ProfileReading) -> [ProfileRemark] {
    var remarks: [ProfileRemark] = []
    if let partner = profile.partner {
      let position = (profile.document["partner"] ?? profile.document).position
      remarks += letters(partner, at: position)
    }
    let exports = profile.written
    for (index, reading) in exports.enumerated() {
      let earlier = exports[..<index]
      remarks += ids(reading, after: earlier, partner: profile.partner)
      remarks += dates(reading)
      if let other = earlier.first(where: { overlaps($0, reading) }) {
        remarks.append(overlap(reading, other.id))
      }
    }
    return remarks
  }

  // MARK: - Ids

  private static func ids(
    _ reading: ExportReading, after earlier: ArraySlice<ExportReading>, partner: String?
  ) -> [ProfileRemark] {
    let id = reading.id
    let position = reading.place("id")
    var remarks: [ProfileRemark] = []
    if let partner, id.hasPrefix(partner + "/"), id.utf8.count > partner.utf8.count + 1 {
      remarks += letters(String(id.dropFirst(partner.count + 1)), at: position)
    }
    if earlier.contains(where: { $0.id == id }) {
      remarks.append(
        ProfileRemark(
          .mistake, "duplicate-id", at: position,
          what: Words(
            en: "the id \(id) is that of an export above", cy: "id allforiad uchod yw \(id)"),
          mend: Words(en: "give each export its own", cy: "rhowch ei un ei hun i bob allforiad")))
    }
    if let partner, !id.hasPrefix(partner + "/") || id.utf8.count == partner.utf8.count + 1 {
      remarks.append(
        ProfileRemark(
          .mistake, "id-of-other-partner", at: position,
          what: Words(
            en: "the id \(id) does not begin with the partner",
            cy: "nid yw'r id \(id) yn dechrau â'r partner"),
          mend: Words(
            en: "write it as \(partner)/name-year",
            cy: "ysgrifennwch ef fel \(partner)/enw-blwyddyn"
          )))
    }
    return remarks
  }

  /// Ids stand in reports, paths and on command lines.
  private static func letters(_ id: String, at position: TextPosition) -> [ProfileRemark] {
    let isPlain = id.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard !isPlain || id.isEmpty else { return [] }
    return [
      ProfileRemark(
        .mistake, "bad-id", at: position,
        what: Words(
          en: "the id \"\(id)\" has other characters than a to z, 0 to 9 and hyphens, or none",
          cy: "mae gan yr id \"\(id)\" nodau heblaw a i z, 0 i 9 a chysylltnodau, neu ddim un"),
        mend: Words(
          en: "write it as gwent-police", cy: "ysgrifennwch ef fel gwent-police"))
    ]
  }

  // MARK: - Dates

  private static func dates(_ reading: ExportReading) -> [ProfileRemark] {
    let dates = reading.export.effective
    if let from = dates.from, let until = dates.until, from > until {
      return [
        ProfileRemark(
          .mistake, "from-after-until", at: reading.place("effective"),
          what: Words(
            en: "it ends on \(until), before it begins on \(from)",
            cy: "mae'n gorffen ar \(until), cyn iddo ddechrau ar \(from)"),
          mend: Words(en: "look at both days", cy: "edrychwch ar y ddau ddiwrnod"))
      ]
    }
    guard reading.document["effective"] == nil else { return [] }
    return [
      ProfileRemark(
        .hint, "no-dates", at: reading.document.position,
        what: Words(
          en: "nobody knows since when this export has had this shape",
          cy: "nid oes neb yn gwybod ers pryd y mae'r ffurf hon ar yr allforiad"),
        mend: Words(
          en: "ask the partner, and add \"effective\": {\"from\": \"yyyy-mm-dd\"}",
          cy: "gofynnwch i'r partner, ac ychwanegwch \"effective\": {\"from\": \"yyyy-mm-dd\"}"))
    ]
  }

  /// Whether both are versions of one export, in use on the same day: an id without the year at its
  /// end names the export.
  private static func overlaps(_ one: ExportReading, _ other: ExportReading) -> Bool {
    one.isDated && other.isDated && one.export.recordKind == other.export.recordKind
      && one.id != other.id && one.id.withoutVersion == other.id.withoutVersion
      && one.export.effective.overlaps(other.export.effective)
  }

  private static func overlap(_ reading: ExportReading, _ other: String) -> ProfileRemark {
    ProfileRemark(
      .mistake, "overlapping-versions", at: reading.place("effective"),
      what: Words(
        en: "on some days both this version and \(other) are in use",
        cy: "ar rai dyddiau mae'r fersiwn hon a \(other) ill dwy ar waith"),
      mend: Words(
        en:
          "let the older one end on the day before the newer one begins; if both are really sent, "
          + "give them different names",
        cy: "gadewch i'r hynaf orffen ar y diwrnod cyn i'r newydd ddechrau; os anfonir y ddwy mewn "
          + "gwirionedd, rhowch enwau gwahanol iddynt"))
  }
}

extension ExportReading {
  /// Whether it says when it was in use; where it does not, that is told.
  fileprivate var isDated: Bool { document["effective"] != nil }

  /// The place of a key's value, or of the export.
  func place(_ key: String) -> TextPosition { (document[key] ?? document).position }
}

extension String {
  /// Without a year or a number at the end: `police/referrals` of `police/referrals-2021`.
  fileprivate var withoutVersion: String {
    guard let dash = lastIndex(of: "-") else { return self }
    let digits = self[index(after: dash)...]
    let isVersion = !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
    return isVersion ? String(self[..<dash]) : self
  }
}
