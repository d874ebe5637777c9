import Contract
import Fuzzing

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  Contract.fuzz(.json, bytes)
  Contract.fuzz(.ndjson, bytes)
  return 0
}
