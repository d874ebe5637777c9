import Records

/// What strata hold alike, as it follows "after allowing for".
enum Allowance {
  /// Whole strings, never put together; nothing where the strata hold nothing alike.
  static func words(for strata: [Stratum]) -> Words? {
    let age = strata.contains { $0.age != .unknown }
    let exploitation = strata.contains { $0.exploitation != .unspecified }
    let regime = strata.map(\.regime).distinct.count > 1
    return switch (age, exploitation, regime) {
    case (true, true, true):
      Words(
        en: "age group, exploitation type and period of the rules",
        cy: "grŵp oedran, math o gamfanteisio a chyfnod y rheolau")
    case (true, true, false):
      Words(en: "age group and exploitation type", cy: "grŵp oedran a math o gamfanteisio")
    case (true, false, true):
      Words(en: "age group and period of the rules", cy: "grŵp oedran a chyfnod y rheolau")
    case (true, false, false): Words(en: "age group", cy: "grŵp oedran")
    case (false, true, true):
      Words(
        en: "exploitation type and period of the rules",
        cy: "math o gamfanteisio a chyfnod y rheolau")
    case (false, true, false): Words(en: "exploitation type", cy: "math o gamfanteisio")
    case (false, false, true): Words(en: "period of the rules", cy: "cyfnod y rheolau")
    case (false, false, false): nil
    }
  }
}
