import RealModule

/// The standard normal distribution.
package enum Normal {
  /// The chance of at most z; relative accuracy 1e-14 also far out.
  package static func cumulative(_ z: Double) -> Double { 0.5 * .erfc(-z / Double.sqrt(2)) }

  /// The chance of more than z.
  package static func upperTail(_ z: Double) -> Double { 0.5 * .erfc(z / Double.sqrt(2)) }

  /// The chance of a distance from zero of at least that of z.
  package static func twoSided(_ z: Double) -> Double { min(1, .erfc(abs(z) / Double.sqrt(2))) }

  /// The z that bounds the middle share `level`, such as 1.96 for 0.95.
  package static func bound(level: Double) throws(Inestimable) -> Double {
    try -quantile(Level(level).tail)
  }

  /// The value below which the share p lies: algorithm AS 241 (Wichura 1988), accurate to 1e-16.
  package static func quantile(_ p: Double) throws(Inestimable) -> Double {
    guard p > 0, p < 1 else { throw .probabilityOutsideRange }
    let q = p - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(r, middle)
    }
    let r = Double.sqrt(-.log(min(p, 1 - p)))
    let z = r <= 5 ? ratio(r - 1.6, flank) : ratio(r - 5, tail)
    return q < 0 ? -z : z
  }

  private static func ratio(_ x: Double, _ terms: [(Double, Double)]) -> Double {
    var above = 0.0
    var below = 0.0
    for (numerator, denominator) in terms {
      above = above * x + numerator
      below = below * x + denominator
    }
    return above / below
  }

  /// Coefficients of AS 241, of the highest power first.
  private static let middle: [(Double, Double)] = [
    (2.509_080_928_730_122_672_7e3, 5.226_495_278_852_854_561_0e3),
    (3.343_057_558_358_812_810_5e4, 2.872_908_573_572_194_267_4e4),
    (6.726_577_092_700_870_085_3e4, 3.930_789_580_009_271_061_0e4),
    (4.592_195_393_154_987_145_7e4, 2.121_379_430_158_659_586_7e4),
    (1.373_169_376_550_946_112_5e4, 5.394_196_021_424_751_107_7e3),
    (1.971_590_950_306_551_442_7e3, 6.871_870_074_920_579_083_0e2),
    (1.331_416_678_917_843_774_5e2, 4.231_333_070_160_091_125_2e1),
    (3.387_132_872_796_366_608_0, 1),
  ]
  private static let flank: [(Double, Double)] = [
    (7.745_450_142_783_414_076_40e-4, 1.050_750_071_644_416_843_24e-9),
    (2.272_384_498_926_918_458_33e-2, 5.475_938_084_995_344_946_00e-4),
    (2.417_807_251_774_506_117_70e-1, 1.519_866_656_361_645_719_66e-2),
    (1.270_458_252_452_368_382_58, 1.481_039_764_274_800_745_90e-1),
    (3.647_848_324_763_204_605_04, 6.897_673_349_851_000_045_50e-1),
    (5.769_497_221_460_691_405_50, 1.676_384_830_183_803_849_40),
    (4.630_337_846_156_545_295_90, 2.053_191_626_637_758_821_87),
    (1.423_437_110_749_683_577_34, 1),
  ]
  private static let tail: [(Double, Double)] = [
    (2.010_334_399_292_288_132_65e-7, 2.044_263_103_389_939_785_64e-15),
    (2.711_555_568_743_487_578_15e-5, 1.421_511_758_316_445_888_70e-7),
    (1.242_660_947_388_078_438_60e-3, 1.846_318_317_510_054_681_80e-5),
    (2.653_218_952_657_612_309_30e-2, 7.868_691_311_456_132_591_00e-4),
    (2.965_605_718_285_048_912_30e-1, 1.487_536_129_085_061_485_25e-2),
    (1.784_826_539_917_291_335_80, 1.369_298_809_227_358_053_10e-1),
    (5.463_784_911_164_114_369_90, 5.998_322_065_558_879_376_90e-1),
    (6.657_904_643_501_103_777_20, 1),
  ]
}
