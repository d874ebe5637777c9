import Glibc

/// What a weight in bits is as a probability.
enum LinkProbability {
  static func of(_ weight: Double) -> Double { 1 / (1 + exp2(-weight)) }
}
