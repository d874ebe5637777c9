import CanonicalModel
import Records

/// Words under `missing` that are never read as such, or say nothing new.
enum MissingWordCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    var remarks: [ProfileRemark] = []
    var first: [String: String] = [:]
    for (word, value) in review.document["missing"]?.members ?? [] {
      let folded = word.foldedSpelling
      let meaning = review.export.missing.code(for: word)
      if let known = first[folded] {
        remarks.append(twice(word, known, at: value))
        continue
      }
      first[folded] = word
      if meaning != nil, review.generalMissing.code(for: word) == meaning {
        remarks.append(superfluous(word, at: value))
      }
      if let (field, code) = reader(of: word, review) {
        remarks.append(contradiction(word, field, code, at: value))
      }
    }
    return remarks
  }

  /// The first code field that reads the word as a code.
  private static func reader(of word: String, _ review: ExportReview) -> (CanonicalField, Code)? {
    for source in review.reading.sources {
      guard let reading = source.source.transform.codeReading,
        reading.ownMissing.code(for: word) == nil,
        let code = reading.own.code(for: word) ?? reading.general.code(for: word)
      else { continue }
      return (source.source.field, code)
    }
    return nil
  }

  private static func twice(_ word: String, _ known: String, at value: Document) -> ProfileRemark {
    ProfileRemark(
      .mistake, "unreachable-spelling", at: value.position,
      what: Words(
        en: "the missing word \"\(word)\" is never reached: \"\(known)\" above is read the same",
        cy: "ni chyrhaeddir y gair \"\(word)\" byth: darllenir \"\(known)\" uchod yr un fath"),
      mend: Words(en: "keep one of the two", cy: "cadwch un o'r ddau"))
  }

  private static func superfluous(_ word: String, at value: Document) -> ProfileRemark {
    ProfileRemark(
      .hint, "superfluous-missing-word", at: value.position,
      what: Words(
        en: "\"\(word)\" is in the general list of missing words with the same meaning",
        cy: "mae \"\(word)\" yn y rhestr gyffredinol o eiriau am ddim gwerth, â'r un ystyr"),
      mend: Words(en: "leave it out", cy: "gadewch ef allan"))
  }

  private static func contradiction(
    _ word: String, _ field: CanonicalField, _ code: Code, at value: Document
  ) -> ProfileRemark {
    ProfileRemark(
      .mistake, "missing-word-is-code", at: value.position,
      what: Words(
        en: "the field \(field.name) reads \"\(word)\" as the code \(code), never as missing",
        cy:
          "mae'r maes \(field.name) yn darllen \"\(word)\" fel y cod \(code), byth fel gwerth coll"
      ),
      mend: Words(
        en: "decide which it is: take it out of \"missing\", or write it under the field's "
          + "\"codes\" with a question mark, such as \"?unknown\"",
        cy:
          "penderfynwch pa un ydyw: tynnwch ef o \"missing\", neu ysgrifennwch ef o dan \"codes\" "
          + "y maes â marc cwestiwn, fel \"?unknown\""))
  }
}
