import CanonicalModel
import Records

extension Fault {
  static let competentAuthority: [Fault] = [
    .plant(.competentAuthority, 1, at: .conclusiveGroundsOn, .adult.concluded) {
      $0.set(.competentAuthority, "ukvi")
    },
    .plant(.competentAuthority, 2, at: .competentAuthority, .adult.from(2021, 11, 10)) {
      $0.set(.competentAuthority, "ieca")
      $0.set(.nationalities, "GBR")
    },
    .plant(.competentAuthority, 3, at: .competentAuthority, .adult.until(2018, 12, 1)) {
      $0.set(.competentAuthority, "ukvi")
      $0.set(.nationalities, "GBR")
    },
    .plant(.competentAuthority, 4, at: .competentAuthority, .adult.from(2021, 6, 10)) {
      $0.set(.competentAuthority, "local-authority-pilot")
    },
    // Only a table shows that the file could have had what it lacks.
    .plant(
      .competentAuthority, 5, at: .previousCompetentAuthority, formats: [.csv],
      .adult.from(2019, 6, 1).until(2021, 10, 1).awaiting
    ) {
      $0.set(.competentAuthority, "ieca")
      $0.set(.nationalities, "VNM")
    },
  ]
}
