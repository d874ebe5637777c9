import CanonicalModel
import Records

/// All that is to be said of a profile by somebody who has no file of the partner's.
package enum ProfileReview {
  /// `others` are the exports of all other profiles.
  package static func remarks(
    on profile: ProfileReading, lists: CodeLists, others: [ExportVersion]
  ) -> [ProfileRemark] {
    var remarks = profile.errors.map(\.remark)
    remarks += VersionCheck.remarks(on: profile)
    let own = profile.exports.map(\.export)
    for reading in profile.written {
      remarks += ExportReview(reading, lists: lists).remarks()
      if reading.isWhole {
        remarks += SignatureCheck.remarks(on: reading, among: own + others)
      }
    }
    if profile.exports.isEmpty, profile.errors.isEmpty { remarks.append(noExport(profile)) }
    return remarks.sorted(by: ProfileRemark.isBefore)
  }

  private static func noExport(_ profile: ProfileReading) -> ProfileRemark {
    ProfileRemark(
      .mistake, "no-export", at: (profile.document["exports"] ?? profile.document).position,
      what: Words(
        en: "the profile knows no export, so no file is ever of this partner",
        cy:
          "nid yw'r proffil yn gwybod am unrhyw allforiad, felly nid oes ffeil byth o'r partner hwn"
      ),
      mend: Words(en: "add an export", cy: "ychwanegwch allforiad"))
  }
}
