import Contract
import Fuzzing
import Records

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  let cuts = [Cut(chunkSize: 1), Cut.derived(from: bytes)]
  for encoding in SourceEncoding.allCases {
    Verdict.demand("text in \(encoding.rawValue)") { () throws(ReadError) in
      try TextContract(encoding: encoding).breaches(decoding: bytes, cuts)
    }
  }
  return 0
}
