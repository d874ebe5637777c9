/// What is read otherwise in Chinese names than elsewhere, and where the family's name ends.
///
/// A short list of our own; `ci/renew-han-readings.sh` holds it against the readings of family names that ICU has.
enum HanNames {
  /// Signs that are read so in most names, whichever part they stand in.
  static let readings: [(sign: UInt32, reading: [UInt8])] = pairs("曾 zeng 长 chang 長 chang 晟 sheng")

  /// Family names that are read otherwise than their signs, each in both ways of writing.
  private static let surnames: [[UInt32]: [UInt8]] = named(
    "单 shan 單 shan 解 xie 仇 qiu 区 ou 區 ou 查 zha 朴 piao 盖 ge 蓋 ge 乐 yue 樂 yue 员 yun 員 yun 翟 zhai "
      + "秘 bi 祕 bi 繁 po 种 chong 召 shao 折 she 缪 miao 繆 miao 牟 mu 莘 xin 祭 zhai 都 du 句 gou 覃 qin "
      + "卜 bu 刀 diao 重 chong 隗 wei 粘 nian 黑 he 宿 su 尉迟 yuchi 尉遲 yuchi 长孙 zhangsun 長孫 zhangsun "
      + "单于 chanyu 單于 chanyu 万俟 moqi 萬俟 moqi 澹台 tantai 澹臺 tantai")

  /// Family names of two signs that are read as their signs are.
  private static let pairsOfSigns: Set<[UInt32]> = Set(
    ("欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 令狐 慕容 皇甫 司徒 司空 夏侯 东方 東方 公孙 公孫 宇文 轩辕 軒轅 端木 独孤 獨孤 "
      + "南宫 南宮 西门 西門 百里 呼延 申屠 太史 钟离 鍾離 闻人 聞人 濮阳 濮陽 淳于 赫连 赫連 拓跋 公冶 宗政 东郭 東郭 "
      + "鲜于 鮮于 左丘 梁丘 第五 完颜 完顏 纳兰 納蘭 叶赫 葉赫")
      .split(separator: " ").map { $0.unicodeScalars.map(\.value) })

  /// The commonest family names of one sign: they tell that two signs alone are a whole name.
  private static let common: Set<UInt32> = Set(
    ("王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧肖冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅"
      + "钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊"
      + "乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂兰甘裴梅童翁霍游阮尤"
      + "岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古穆姬宫景米麦谈柏瞿艾沙鄢桂窦"
      + "郁缪畅巩卓褚栾戚全娄甄郎池丛边岑农苟迟商臧佘卞虞刁冷应匡栗仇楚揭师官佟封燕桑巫敖植邝仲荆储宗楼干苑寇盖南屠鞠荣"
      + "井乐银奚明麻雍花闻冼廉蔺冀占区朴張劉陳楊黃趙吳孫馬鄭羅謝韓許鄧蕭馮蘇葉呂蔣鍾盧陸譚韋賈鄒閻龍萬顧賴賀嚴錢龔湯"
      + "喬顏莊魯龐藍聶齊駱關歐紀畢蘆蘭饒寧單華衛簡時連車項閔鄔黨陽費麥談竇繆暢鞏欒婁邊農遲應師鄺儲樓蓋榮樂銀聞藺區")
      .unicodeScalars.map(\.value))

  /// How many signs of a word are the family's name: 0 where none is.
  static func familySigns(of word: borrowing [UInt32], _ role: NameRole) -> Int {
    let isPair = word.count >= 2 && isPair([word[0], word[1]])
    return switch word.count {
    case 1: role == .given ? 0 : 1
    case 2: isPair && role != .given ? 2 : 0
    // Given names have two signs at most: the family's stands in front.
    case 3...4: isPair ? 2 : 1
    default: 0
    }
  }

  private static func isPair(_ signs: [UInt32]) -> Bool {
    surnames[signs] != nil || pairsOfSigns.contains(signs)
  }

  /// How a family's name is read where its signs do not tell.
  static func family(_ signs: [UInt32]) -> [UInt8]? { surnames[signs] }

  /// Whether two signs that stand alone are a whole name.
  static func isWhole(_ word: borrowing [UInt32]) -> Bool {
    word.count == 2 && common.contains(word[0]) && !isPair([word[0], word[1]])
  }

  private static func named(_ list: String) -> [[UInt32]: [UInt8]] {
    let words = list.split(separator: " ")
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: words.count - 1, by: 2).map {
        (words[$0].unicodeScalars.map(\.value), Array(words[$0 + 1].utf8))
      })
  }

  private static func pairs(_ list: String) -> [(sign: UInt32, reading: [UInt8])] {
    named(list).sorted { $0.key[0] < $1.key[0] }.map { ($0.key[0], $0.value) }
  }
}
