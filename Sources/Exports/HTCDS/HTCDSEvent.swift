import CanonicalModel
import Records

extension HTCDSColumn {
  /// What happened: the exploitation, of which a row has room for one place.
  static let events: [HTCDSColumn] = [
    HTCDSColumn("hte_Longitude", .number, from: [.longitude]) { $0.number(.longitude) },
    HTCDSColumn("hte_Latitude", .number, from: [.latitude]) { $0.number(.latitude) },
    .text("hte_City", .exploitationTowns),
    HTCDSColumn("hte_Country", from: [.exploitationCountries]) {
      .text($0.text(.exploitationCountries))
    },
    .text("hte_State", .exploitationRegion), .empty("hte_Street"), .empty("hte_PostalCode"),
    .day("hte_Date", .exploitationStartedOn),
    HTCDSColumn("hte_Type", .code, from: []) { one in
      let told: [CanonicalField] = [
        .longitude, .latitude, .exploitationTowns, .exploitationCountries, .exploitationRegion,
        .exploitationStartedOn, .exploitationPeriod,
      ]
      return told.contains(where: one.isStated) ? .text("Exploitation") : .empty
    },
    .text("hte_Description", .exploitationPeriod),
  ]

  /// What an NGO does for the person. Its kinds of support are free text, which fits no value.
  static let supportPlan: [HTCDSColumn] = [
    .text("spl_Objectives", .supportType), .empty("spl_ActionPlan"),
    .empty("spl_PlannedEndDate"), .day("spl_ActualEndDate", .supportEndedOn), .empty("spl_Type"),
  ]

  /// Consent to the interview and the use of its data; that to a referral is another and is not put
  /// here.
  static let consent: [HTCDSColumn] = [.empty("con_Consent")]
}
