/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -169 !cessation -14 !changes -37 !contact -36 !minors -31 !permission -29 !rights -27 !security -41 !sharing -70
  !storage 81 #1cessation 12 #1changes -35 #1collection -35 #1contact -37 #1cookies -44 #1exceptions 10 #1minors -26
  #1permission -34 #1rights -69 #1scope -83 #1security -80 #1storage 71 #1thirdServices -35 #1use 13 #2changes -34
  #2collection -64 #2contact -42 #2cookies -26 #2minors -25 #2permission -42 #2rights -24 #2scope -31 #2sharing -14
  #2storage 84 #2use -44 +:abroad 38 +:afterPeriod 25 +:analyse -11 +:anonymise 11 +:contactDetail -23 +:contactUs -13
  +:cookie -17 +:dateLine -11 +:give -25 +:heading -33 +:incident -22 +:measure -26 +:minorConsent -10 +:noReply 15
  +:none -10 +:off -10 +:ownCare -16 +:ownPublic -10 +:permissionClose -21 +:profile -17 +:provide -14 +:reply -18
  +:rightsDo 33 +:state -18 +:third -11 +:thirdTake -13 +:use -14 +changes -34 +collection -33 +contact -40
  +minors -27 +permission -13 +rights -40 +security -23 +sharing -39 +storage 64 -:afterClose 14 -:afterPeriod -24
  -:close 11 -:collect 17 -:contactDetail -28 -:contactUs -15 -:cookie -21 -:cookieSet 12 -:court 17 -:dateLine -19
  -:define -18 -:give -24 -:guide -21 -:heading -41 -:incident -17 -:malice -11 -:measure -27 -:minorConsent -24
  -:ownCare -11 -:partnerDuty 12 -:period 10 -:permissionClose -29 -:permissionRefuse 18 -:place 56 -:profile -20
  -:prove -10 -:provide -18 -:refuse -18 -:rightsDo -11 -:state -23 -:third -31 -:thirdTake -15 -:use -10 -changes -35
  -collection 16 -contact -38 -minors -16 -permission -13 -rights -23 -security -39 -sharing -37 -storage 56 -use -22
  : -39 :abroad 52 :afterClose 25 :anonymise -24 :cease -21 :contactDetail -25 :contactUs -11 :contractNeed -10
  :cookie -15 :dateLine -20 :esteem -19 :give -25 :guide -28 :incident -19 :keep 32 :malice -11 :minor -13
  :minorConsent -10 :noPerfect -11 :ownCare -13 :partnerDuty -18 :period 39 :permission -24 :permissionClose -19
  :place 81 :priorKept -11 :profile -18 :provide -21 :refuse -16 :reply -17 :respect -12 :rightsDo 24 :state -16
  :statute -13 :third -31 :thirdTake -11 :use -18 :withoutConsent -10 <:contactUs -13 <:majorChange -10 <:noReply -22
  <:notGive -15 <:period 40 <:withoutConsent -54 <close -15 <collectYour -25 <contactUs -13 <correct -11 <exception 14
  <majorChange -10 <notShare -16 <policy -42 <publicDisclosure -16 <reject -18 <respond -28 <revise -18 <safety -12
  <share -41 <shareTo -12 <store 71 <storePeriod 40 <third -13 <understand -11 <weCollect 22 <weUse -15
  <withoutConsent -51 <youProvide 16 =loose -35 =opens -10 =size0 -44 =size2 -78 =size3 -82 =size4 -55 =unclosed -73
  @abroad 55 @abuse -14 @accessLimit -22 @afterClose 21 @afterPeriod 14 @analyse -25 @applies -27 @arrows -30
  @authority 13 @automated -15 @bioKinds 18 @browserSetting -11 @cannotUse -18 @cease -25 @close 18
  @closePermission -32 @collectYour -59 @companyName -20 @confidentiality -17 @contactUs -26 @continueMeans -10
  @cookies -21 @copy -11 @correct -17 @cost -15 @court 11 @criminal -10 @customerService -13 @dateLine -21
  @deviceKinds -16 @effort -32 @email -18 @erase 35 @eraseOrAnonymise 13 @exception 20 @incident -36 @includes -26
  @informIncident -11 @integrated -19 @internet -18 @majorChange -10 @minor -30 @noCollect 21 @notAffect -30
  @notProvide -23 @notShare -18 @openPermission -31 @organisation -29 @otherPeople -23 @partners -20
  @passwordAdvice -24 @path 18 @permission -45 @personalKinds -58 @placeKinds -22 @policy -28 @priorNotAffected -11
  @publicDisclosure -15 @question -10 @recommend -25 @register -19 @respond -41 @revise -33 @rights -36 @safety -21
  @sdk -17 @selfPublic -10 @shortest 14 @store 107 @storePeriod 42 @storePlace 57 @thisInformation 11 @turnOff -23
  @verifyIdentity -25 @violate -20 @weUse -31 @welcome -17 @withdraw -12 @within -19 @withoutConsent -17
  @youProvide -13 ^changes -34 ^collection 31 ^contact -31 ^minors -27 ^permission -19 ^rights -38 ^security -72
  ^sharing -63 ^storage 82 ~/地 14 ~/地区 14 ~临时 11 ~为了 14 ~为了提 10 ~为遵 10 ~为遵守 10 ~了提 10 ~了提升 10 ~产品或 -13 ~们会 15 ~们在 14
  ~使用 -19 ~供的 -13 ~保留 10 ~信息 -17 ~信息会 10 ~储在 18 ~储您 14 ~储您的 14 ~内容 -15 ~删除 14 ~加密的 10 ~务器 10 ~务的过 10 ~可以 -10 ~可能会 -11
  ~同意 -11 ~品或 -15 ~品或服 -13 ~国境 11 ~国境内 11 ~在您 11 ~地区 13 ~境内 20 ~境外 11 ~存储 34 ~存储在 18 ~存储您 14 ~实现 10 ~将您 11 ~影响 -11
  ~息会 10 ~您注 14 ~您的个 14 ~我们会 15 ~我们在 14 ~或服 -10 ~或服务 -10 ~提供 -12 ~提供的 -13 ~时间 11 ~服务 -13 ~服务器 10 ~期限 12 ~本地 12 ~权限 -12
  ~法律 12 ~用于 -14 ~用的 13 ~的信 -13 ~的信息 -12 ~目的 15 ~私政 -10 ~私政策 -10 ~联系 -10 ~能会 -11 ~获取 -10 ~记录 11 ~速度 10 ~遵守 11 ~限的 11
  ~隐私 -16 ~隐私政 -10
`;
