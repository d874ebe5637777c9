import Glibc

/// The bits of a probability: the logarithm of its odds to base 2.
func log2OfOdds(_ probability: Double) -> Double {
  let probability = min(max(probability, 1e-12), 1 - 1e-12)
  return log2(probability / (1 - probability))
}
