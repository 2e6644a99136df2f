import { inflected, wordsOf } from './words-of.ts'

/**
 * Words of doubt, denial, hearsay, condition and intention that begin sentences, in the three languages (Belarusian in both orthographies). A sentence that loses one of them
 * says for certain what its speaker doubted, or the opposite of what was said. Words one of whose forms is a name of people are left out,
 * though they begin such sentences: Lie, Fake, True, Deny, Noone; Редко, Еле, Фейк, Мол; Ясна, Ані, Хай, Няхай, Хіба, Чуткі, Пэўны.
 */
export const COMMON_DOUBT = [
  ...wordsOf(`
allegedly apparently arguably certainly clearly conceivably contrary definitely doubtful doubtless evidently hypothetically maybe nominally formally obviously ostensibly
potentially purportedly supposedly surely theoretically undoubtedly unlikely unofficially unquestionably tentatively hopefully
barely hardly nowhere rarely scarcely seldom nought absolutely entirely fully wholly partially altogether somewhat halfway exactly precisely roughly approximately
anybody somebody whatever whichever whoever albeit assuming supposing provided notwithstanding lest insofar inasmuch consequently accordingly conversely
can't couldn't didn't doesn't don't hadn't hasn't haven't isn't aren't needn't shouldn't wasn't weren't won't wouldn't
ambiguous assumed assumption assumptions contested conflicting contradicted contradicting contradicts corrected correction denial denials denies denying dismissed dismisses
disputed disputes doubt doubting doubts exaggerated falsely false hearsay hoax impossible implausible improbable inconsistent incorrect incorrectly lies mistakenly
questioned questioning refute refuted refutes rejected rejecting rejects retracted retraction retracts rumor rumors rumour rumours speculation speculations suspected
suspicion uncertain unclear unconfirmed unproven untrue unverified withdrawn withdrew wrongly
alleged alleging assume believe believing claiming claims estimated expected hoped intended planned presumed scheduled supposed thinks
`),
  ...wordsOf(`
возможно якобы вероятно вероятнее вряд навряд наверное наверно наверняка пожалуй очевидно вроде предположительно маловероятно невероятно сомнительно дескать несомненно бесспорно
безусловно скорей словно пусть ежели чтоб ибо притом чуть изредка вовек взамен невзирая невозможно неясно неверно неправильно неправда ложь ложно ошибочно недостоверно вовсе
никем никому ничему ничем ничей ничто ничуть нисколько ниоткуда негде незачем некому некого некто нечто кое формально фактически теоретически гипотетически условно номинально
реально действительно приблизительно ориентировочно абсолютно полностью частично естественно ясно понятно увы спорно противоречиво
возможен возможна возможны вероятен вероятна вероятны исключено исключается исключать исправлено отозвал отозвали отозвано
говорилось думали надеемся надеются надеялись намерен намерена намерены намеревался намеревались обещал обещала обещали обещают ожидалось ожидают опасаются опасается
опроверг опровергла опровергли опровергает опровергают опровергается оспаривает оспаривают оспорил оспорили отказывается отрицает отрицал отрицала отрицали отрицалось отрицают
планировалось планировали планируют поговаривают подозревается подозревают предполагается предполагалось предполагают противоречат противоречит собираются сомневается сомневаются
спорят считалось утверждается утверждал утверждала утверждали утверждалось хотелось слух слухи слухам вину точное точного точной точные точных выдумка вымысел клевета
`),
  ...wordsOf(`
магчыма відаць напэўна наўрад хутчэй пэўна пэўне няпэўна верагодней відавочна здаецца падобна няйначай бясспрэчна безумоўна меркавана малаверагодна праўдападобна сумнеўна сумніўна
нішто нікім нічым нічому нідзе нікуды ніадкуль ніякі ніякая ніякія нічый нічыя анічога аніхто аніякіх нейкі нейкая нейкія нейкага нейкіх якісьці якаясьці хтосьці штосьці
дзесьці кудысьці чамусьці хаця нават насуперак наадварот нягледзячы апроч затое ледзьве ледва навошта нашто незразумела няясна няпраўда хлусня ілжыва памылкова няправільна няверна
недакладна дакладна дакладнае дакладнага дакладнай дакладныя дакладных фармальна фактычна тэарэтычна гіпатэтычна умоўна абсалютна натуральна зразумела дзіўна спрэчна супярэчліва
выключана выпраўлена адклікалі віну сумнеў сумневу сумневы сумневаў выдумка паклёп
абверг абвергла абверглі абвяргае абвяргаюць абяцалі абяцаў абяцала абяцаюць адмаўляе адмаўляў адмаўляла адмаўлялі адмаўляюць асцерагаюцца аспрэчвае аспрэчваюць баяцца баіцца гаварылася
думалі збіраюцца кажуць казалі лічылася меркавалася меркавалі мяркуюць намераны падазраецца падазраюць планавалася планавалі плануецца плануюць спадзяемся спадзяюцца спрачаюцца
сумняваецца сумняваюцца супярэчаць супярэчыць сцвярджае сцвярджаецца сцвярджалася сцвярджаў сцвярджала сцвярджаюць чакалася чакаюць
ня бяз зь зьдаецца пацьверджаньне пацьверджаньня пацьверджаньняў абвяржэньне сумненьне сумненьні сьцьвярджае сьцьвярджаецца сьцьвярджаюць
`),
  ...inflected(`
сомнение отрицание опровержение подтверждение предположение недостоверный неподтверждённый ошибочный предполагаемый противоречивый сомнительный
абвяржэнне пацверджанне сумненне здагадка магчымы недакладны непацверджаны меркаваны памылковы сумніўны супярэчлівы
`),
]
