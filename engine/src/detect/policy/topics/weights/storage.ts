/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const storage = `
  -167 !cessation -15 !changes -34 !contact -34 !minors -28 !permission -30 !rights -20 !security -37 !sharing -66
  !storage 78 #1changes -49 #1collection -57 #1contact -32 #1cookies -38 #1minors -27 #1permission -31 #1rights -63
  #1scope -90 #1security -74 #1storage 66 #1thirdServices -52 #2changes -42 #2collection -39 #2contact -64
  #2minors -30 #2rights -23 #2scope -39 #2sharing -44 #2storage 38 #2use -42 +changes -32 +collection -30 +contact -37
  +minors -24 +permission -12 +rights -43 +security -19 +sharing -41 +storage 58 -changes -35 -contact -31 -minors -19
  -permission -11 -rights -10 -security -37 -sharing -40 -storage 61 -use -25 <collectYour -23 <contactUs -15
  <correct -11 <exception 21 <majorChange -10 <notShare -17 <permission -11 <policy -40 <publicDisclosure -19
  <reject -23 <respond -29 <revise -18 <safety -13 <share -41 <shareTo -11 <store 83 <storePeriod 50 <understand -20
  <weCollect 20 <weUse -13 <withoutConsent -53 =listed -12 =opens -11 =size0 -49 =size2 -65 =size3 -73 =size4 -61
  =unclosed -64 @abroad 60 @abuse -18 @accessLimit -13 @afterClose 31 @analyse -22 @applies -28 @arrows -28
  @authority 15 @authorizeYou -15 @bioKinds 13 @browserSetting -12 @cannotUse -20 @cease -21 @certificate -16
  @close 29 @closePermission -38 @collectYour -69 @companyName -18 @confidentiality -15 @contactUs -30 @cookies -26
  @correct -13 @cost -18 @criminal -12 @customerService -15 @dateLine -12 @deviceKinds -12 @effort -35 @email -19
  @erase 34 @eraseOrAnonymise 13 @exception 27 @incident -34 @includes -34 @informIncident -10 @integrated -18
  @internet -18 @minor -27 @noCollect 23 @notAffect -37 @notProvide -22 @notShare -20 @openPermission -30
  @organisation -27 @otherPeople -17 @partners -18 @passwordAdvice -19 @path 11 @permission -42 @personalKinds -60
  @placeKinds -26 @policy -20 @preventFraud -10 @priorNotAffected -17 @publicDisclosure -18 @question -10
  @recommend -16 @record 13 @register -15 @respond -42 @revise -29 @rights -33 @safety -21 @sdk -11 @selfPublic -17
  @shortest 19 @stateSecurity -11 @store 110 @storePeriod 42 @storePlace 54 @third -11 @thisInformation 12
  @turnOff -22 @verifyIdentity -27 @violate -20 @weCollect 12 @weUse -30 @welcome -16 @withdraw -12 @within -12
  @withoutConsent -20 @youProvide -10 ^changes -30 ^collection 19 ^contact -32 ^minors -34 ^permission -15 ^rights -50
  ^security -68 ^sharing -58 ^storage 87 ~为了 13 ~为了提 10 ~了提 10 ~于您 -11 ~产品或 -13 ~人的 -10 ~们会 20 ~们在 14 ~传输 11 ~使用 -18
  ~供的 -12 ~保留 11 ~信息 -18 ~信息会 11 ~储在 21 ~储您 15 ~储您的 14 ~内容 -14 ~删除 14 ~务的过 10 ~可以 -10 ~可能会 -13 ~同意 -11 ~品或 -15
  ~品或服 -13 ~国境 11 ~国境内 11 ~在您 11 ~地区 14 ~境内 17 ~境外 11 ~处理 -11 ~存储 37 ~存储在 21 ~存储您 15 ~实现 10 ~将您 11 ~影响 -13 ~息会 11
  ~您注 14 ~您注意 10 ~您的个 18 ~我们会 20 ~我们在 14 ~或服 -11 ~或服务 -11 ~技术 -10 ~提供 -14 ~提供的 -12 ~文件 -10 ~时间 11 ~明确 10 ~服务 -16
  ~期限 15 ~期限的 11 ~本地 11 ~权限 -12 ~法律 13 ~注销 10 ~用于 -13 ~用的 14 ~的信 -16 ~的信息 -15 ~的授 -11 ~的授权 -11 ~目的 15 ~私政 -10 ~私政策 -10
  ~网站 -11 ~联系 -11 ~能会 -13 ~获取 -10 ~记录 10 ~设备 -10 ~请您注 10 ~通过 -10 ~速度 10 ~遵守 13 ~限的 13 ~隐私 -14 ~隐私政 -10
`;
