/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -152 !cessation -12 !changes -30 !contact -22 !minors -33 !permission -59 !rights 124 !security -65 !sharing -57
  !storage -29 !use -50 #1cessation 11 #1changes -28 #1collection -30 #1contact -34 #1exceptions -21 #1minors -42
  #1permission 24 #1rights 68 #1scope -72 #1security -27 #1sharing -56 #1storage -24 #1use -12 #2changes -46
  #2collection -49 #2contact -98 #2cookies -23 #2minors -26 #2rights 101 #2scope -32 #2security -31 #2sharing -66
  #2storage -50 #2thirdServices -18 #2use -16 +changes -45 +collection -32 +minors -37 +permission -44 +rights 31
  +security -39 +sharing -32 -changes -50 -collection -37 -contact -13 -minors -11 -permission -21 -rights 54
  -security -31 -storage -36 -use 18 <access -10 <account 11 <applies -16 <close 29 <collectYour -30 <erase 78
  <exception 21 <includes 27 <notShare -18 <openPermission -19 <permission 32 <policy -27 <question -23 <recommend 18
  <reject 63 <respond 57 <revise 15 <rights 54 <sendYou 19 <share -32 <shareTo -13 <store -33 <storePeriod -27
  <understand -27 <weCollect -27 <whenYouUse 15 <withoutConsent -79 <youProvide -12 =listed -12 =loose -46 =opens 15
  =size0 -66 =size1 -82 =size2 -35 =size3 -62 =size4 -35 =size5 -20 =unclosed -55 @abuse 12 @accessLimit -24
  @account -13 @affiliate -15 @afterClose 13 @afterPeriod -10 @analyse -18 @announce -25 @arrows 28 @authority -11
  @automated -13 @browserSetting 39 @cannotUse 23 @clipboard -25 @close 37 @closePermission 49 @collectYour -23
  @combine 19 @companyName -25 @contactUs -12 @continueMeans -14 @contractNeed -12 @copy 53 @correct 22 @court -20
  @dateLine -39 @deceased -31 @define -39 @deviceKinds -29 @disagree -18 @effort -44 @encryption -20 @erase 83
  @exception 31 @improve -12 @incident -40 @includes -43 @integrated -15 @logKinds 21 @majorChange -26 @minor -33
  @newFunction -12 @notAffect 43 @notProvide -43 @openPermission -12 @orderKinds -28 @organisation -46 @partners -50
  @passwordAdvice -15 @path 84 @permissionKinds -66 @placeKinds -32 @policy -61 @postal -19 @preventFraud -11
  @priorNotAffected 27 @question -22 @recommend 35 @register -20 @reject 24 @rights 55 @safeguards -27 @safety -16
  @sdk -21 @selfPublic -20 @sendYou 10 @shareTo -26 @store -13 @telephone -19 @thisInformation -12 @turnOff 135
  @unbind 20 @understand -26 @usedFor -72 @verifyIdentity -24 @violate 35 @weUse -31 @welcome -30 @whenYouUse 34
  @withdraw 43 @within -34 @withoutConsent -25 @years -49 @youProvide -24 ^changes -34 ^collection -37 ^minors -46
  ^permission -22 ^rights 55 ^sharing -66 ^storage -53 ~.c -10 ~/或服 -15 ~P- -10 ~PP- -10 ~ac -12 ~一些 -10 ~不再 21
  ~不再收 10 ~与/ -11 ~与/或 -11 ~个工 -12 ~个工作 -12 ~中心 10 ~也可 10 ~了解 -15 ~于个 -10 ~于个人 -10 ~互联 -12 ~互联网 -12 ~产品与 -11 ~享的 10
  ~京东 -17 ~他功 12 ~他功能 12 ~代表 -10 ~以在 25 ~以自 13 ~以自行 11 ~以随 11 ~以随时 11 ~们会 -22 ~们处 10 ~们提 13 ~们提出 13 ~任何 -13 ~份证 -10
  ~会先要 -13 ~会影 14 ~会影响 14 ~但不 -16 ~体验 11 ~作日 -11 ~作日内 -12 ~使用 -17 ~使用的 -17 ~保护 -17 ~保证 -10 ~信息 -16 ~信息副 12 ~信息进 -10
  ~修改 21 ~先要 -13 ~先要求 -13 ~公司 -18 ~公告 -10 ~关掉 11 ~关闭 35 ~关闭后 18 ~其他功 12 ~内容 18 ~内容推 10 ~内容时 13 ~再为 12 ~再为您 12 ~再收 10
  ~再收集 10 ~分享的 11 ~分析 -10 ~删除 25 ~到您的 11 ~前提下 10 ~副本 15 ~动态 10 ~包括 -14 ~化处 -13 ~化处理 -13 ~匿名 -16 ~匿名化 -13 ~十五 -12
  ~单中 10 ~即代 -10 ~即代表 -10 ~发生 -11 ~取消 17 ~可以 42 ~可以在 25 ~可以自 13 ~可以随 11 ~可在 18 ~可能无 11 ~可行 11 ~号信 -11 ~号信息 -11 ~合作 -12
  ~同意 -21 ~名化 -13 ~名化处 -11 ~后再 -13 ~后再处 -13 ~否则 10 ~品与 -11 ~品与/ -11 ~响应 17 ~响应您 17 ~回复 10 ~在使 10 ~在使用 10 ~在十 -10
  ~在十五 -10 ~填写 -10 ~处理 -15 ~如您 16 ~如果 13 ~存储 -13 ~存的 12 ~定的 12 ~容推 10 ~容推荐 10 ~容时 13 ~对应 19 ~对应功 14 ~对您 -23 ~对您的 -16
  ~将不 11 ~将不再 11 ~属于 -13 ~工作 -11 ~工作日 -13 ~帐号 10 ~常重 -10 ~常重视 -10 ~年人 -10 ~应功 14 ~应功能 14 ~应您 16 ~应您的 15 ~应的 10 ~开启 13
  ~当您 14 ~形下 12 ~影响 16 ~息副 12 ~息副本 12 ~息进 -10 ~您也 13 ~您使 -12 ~您使用 -12 ~您可 24 ~您可以 25 ~您在 10 ~您或 10 ~您的 -12 ~您的身 -10
  ~情况 -11 ~情形 16 ~情形下 12 ~成年 -10 ~成年人 -10 ~我们 -27 ~我们会 -22 ~我们处 10 ~我们提 13 ~我的 18 ~我的- 13 ~或其 11 ~或服 -10 ~或服务 -10
  ~或者 18 ~所有 10 ~手机 11 ~拒绝 15 ~指定的 10 ~授权 12 ~授权后 12 ~措施 -12 ~提下 10 ~提供 -13 ~提出 19 ~政策 -21 ~数据 -15 ~无法 10 ~无法响 10
  ~日期 -14 ~日起 -10 ~是否 17 ~更新 -17 ~未成 -10 ~未成年 -10 ~本隐 -12 ~本隐私 -12 ~权后 12 ~沟通 15 ~沟通时 14 ~法响 10 ~法响应 10 ~注册 -16 ~注销 12
  ~清除 12 ~然后 -13 ~然后再 -13 ~用于 -21 ~用的 -21 ~申请 11 ~的- 13 ~的个 11 ~的个人 10 ~的所 10 ~的所有 11 ~的服 14 ~的服务 14 ~的相 -12 ~的相关 -10
  ~的身 -15 ~的身份 -15 ~相应 16 ~看到 13 ~私政 -13 ~私政策 -13 ~答复 -15 ~管理 14 ~管理您 11 ~类型 -10 ~系统设 10 ~绝授权 -11 ~统设 10 ~统设置 10
  ~置- 10 ~置里 11 ~联网 -12 ~自行 12 ~若您 -15 ~行的 11 ~设置 44 ~设置- 10 ~设置里 11 ~证您 -12 ~证您的 -10 ~请您 -10 ~请注 12 ~账号 -13 ~账号信 -11
  ~资料 14 ~身份 -23 ~身份证 -10 ~输入 -10 ~运营 -13 ~还可 11 ~退订 15 ~适用 -11 ~选择 23 ~通时 14 ~通过 11 ~采取 -14 ~里关 13 ~重视 -10 ~闭后 18
  ~阅读 -11 ~除非 12 ~随时 12 ~隐私 -11 ~隐私政 -13 ~需要 -28 ~非常 -14 ~非常重 -10 ~验证您 -11
`;
