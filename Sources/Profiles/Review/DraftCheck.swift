import Records

/// What a draft left open, and what nobody has confirmed yet.
enum DraftCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    let mapped = Set(review.export.sources.flatMap(\.paths))
    let open = (review.document["open"]?.members ?? []).map { column, note in
      let isSettled = mapped.contains(column) || review.export.ignored[column] != nil
      return isSettled ? settled(column, at: note) : self.open(column, at: note)
    }
    return open + drafted(review)
  }

  private static func open(_ column: String, at note: Document) -> ProfileRemark {
    ProfileRemark(
      .mistake, "open-column", at: note.position,
      what: Words(
        en: "\"\(column)\" is still open: neither mapped nor ignored",
        cy: "mae \"\(column)\" yn dal yn agored: heb ei fapio na'i anwybyddu"),
      mend: Words(
        en: "map it under \"fields\" or ignore it with a reason, then take it out of \"open\"",
        cy: "mapiwch ef o dan \"fields\" neu anwybyddwch ef gyda rheswm, yna tynnwch ef o \"open\"")
    )
  }

  private static func settled(_ column: String, at note: Document) -> ProfileRemark {
    ProfileRemark(
      .mistake, "open-column-settled", at: note.position,
      what: Words(
        en: "\"\(column)\" is mapped or ignored by now, and still stands under \"open\"",
        cy: "mae \"\(column)\" wedi'i fapio neu'i anwybyddu erbyn hyn, ac yn dal o dan \"open\""),
      mend: Words(en: "take it out of \"open\"", cy: "tynnwch ef o \"open\""))
  }

  /// One for all: a draft may have a hundred.
  private static func drafted(_ review: ExportReview) -> [ProfileRemark] {
    guard let drafted = review.document["drafted"] else { return [] }
    let count = drafted.members?.count ?? 0
    return [
      ProfileRemark(
        .hint, "drafted", at: drafted.position,
        what: Words(
          en: "\(CountedNoun.columns.text(count, in: .english)) mapped by `cyson init` wait for "
            + "somebody to confirm them",
          cy:
            "mae \(CountedNoun.columns.text(count, in: .welsh)) a fapiwyd gan `cyson init` yn aros "
            + "i rywun eu cadarnhau"),
        mend: Words(
          en: "go through them with the partner, then remove \"drafted\"",
          cy: "ewch drwyddynt gyda'r partner, yna dilëwch \"drafted\""))
    ]
  }
}
