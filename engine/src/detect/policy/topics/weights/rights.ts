/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const rights = `
  -144 !cessation -10 !changes -21 !contact -21 !minors -22 !permission -51 !rights 124 !security -58 !sharing -56
  !storage -27 !use -42 #1changes -51 #1collection -34 #1contact -36 #1cookies -13 #1exceptions -34 #1minors -32
  #1permission 48 #1rights 86 #1scope -46 #1security -12 #1sharing -56 #1storage -22 #1use -39 #2changes -83
  #2contact -19 #2minors -59 #2rights 43 #2scope -24 #2security 18 #2sharing -52 #2storage -32 #2use -35
  +cessation -10 +changes -39 +collection -38 +minors -34 +permission -43 +rights 23 +security -42 +sharing -37
  -changes -45 -collection -40 -permission -31 -rights 46 -security -21 -storage -28 <collectYour -33 <contactUs -17
  <correct 13 <erase 92 <exception 25 <includes 23 <notShare -24 <permission 24 <policy -26 <reject 76 <respond 86
  <revise 12 <rights 70 <safety -13 <sendYou 22 <share -40 <shareTo -16 <store -40 <storePeriod -35 <understand -33
  <weCollect -35 <whenYouUse 16 <withoutConsent -76 =opens 12 =size0 -62 =size1 -83 =size2 -39 =size3 -63 =size4 -26
  =size5 -24 =unclosed -24 @abuse 24 @accessLimit -23 @affiliate -12 @analyse -14 @announce -19 @arrows 20
  @automated -23 @bioKinds 10 @browserSetting 44 @cannotUse 18 @clipboard -19 @close 22 @closePermission 61
  @collectYour -35 @combine 23 @companyName -21 @confidentiality -10 @cookies -11 @copy 34 @correct 33 @court -15
  @dateLine -18 @deceased -32 @define -34 @deviceKinds -27 @effort -45 @encryption -12 @erase 64 @exception 21
  @improve -12 @incident -45 @includes -34 @integrated -13 @logKinds 25 @majorChange -21 @minor -22 @newFunction -17
  @notAffect 39 @notProvide -35 @openPermission -13 @orderKinds -41 @organisation -44 @partners -42 @path 56
  @permissionKinds -59 @placeKinds -18 @policy -48 @postal -24 @preventFraud -14 @priorNotAffected 29 @question -38
  @recommend 31 @reject 21 @rights 59 @safeguards -28 @safety -22 @sdk -13 @selfPublic -20 @sendYou 13 @shareTo -31
  @stateSecurity 15 @thisInformation -12 @turnOff 110 @unbind 10 @understand -24 @usedFor -67 @violate 43 @weUse -33
  @welcome -18 @whenYouUse 38 @withdraw 52 @withoutConsent -24 @years -25 @youProvide -25 ^changes -24 ^collection -33
  ^contact 12 ^minors -40 ^rights 57 ^sharing -58 ^storage -52 ~/或服 -15 ~Ap -10 ~App -10 ~ac -11 ~不再 24 ~与/ -10
  ~与/或 -10 ~也可 12 ~了解 -13 ~于个 -10 ~于个人 -10 ~互联 -11 ~互联网 -11 ~产品与 -11 ~代表 -10 ~以在 18 ~以自 13 ~以自行 10 ~以随 10 ~以随时 10
  ~们会 -23 ~们可 -15 ~们可能 -14 ~们处 11 ~们处理 11 ~们将不 11 ~们提 13 ~们提出 14 ~任何 -19 ~会先要 -13 ~会影 14 ~会影响 14 ~但不 -17 ~使用 -12
  ~使用的 -17 ~保存 10 ~保护 -19 ~保证 -11 ~信息 -18 ~信息保 -10 ~信息副 11 ~信息或 -10 ~信息进 -10 ~修改 21 ~先要 -13 ~先要求 -13 ~公司 -15 ~共享 -11
  ~关闭 28 ~关闭后 15 ~内容 14 ~再为 12 ~再为您 12 ~分享的 10 ~分析 -10 ~删除 18 ~前提 10 ~前提下 10 ~副本 14 ~包括 -16 ~化处 -12 ~化处理 -12 ~匿名 -14
  ~匿名化 -13 ~及时 -10 ~发生 -12 ~取消 18 ~可以 36 ~可以在 18 ~可以自 13 ~可以随 10 ~可行 11 ~号信 -12 ~号信息 -12 ~合作 -13 ~同意 -12 ~名化 -13
  ~名化处 -11 ~后再 -13 ~后再处 -13 ~否则 11 ~品与 -11 ~品与/ -10 ~响应 16 ~响应您 17 ~商业 10 ~在使 10 ~在使用 10 ~填写 -10 ~处理 -13 ~如您 17 ~如果 10
  ~定的 13 ~对个 -10 ~对个人 -10 ~对应 21 ~对您 -20 ~对您的 -15 ~将不 14 ~将不再 13 ~展示 12 ~属于 -14 ~常重 -10 ~常重视 -10 ~年人 -11 ~应功 17
  ~应功能 17 ~应您 16 ~应您的 15 ~应的 15 ~应的个 11 ~开启 12 ~当您 12 ~影响 17 ~息保 -10 ~息副 11 ~息副本 11 ~息或 -10 ~息进 -10 ~息进行 -10 ~您也 13
  ~您使 -11 ~您使用 -11 ~您可 21 ~您可以 22 ~您或 13 ~您有 11 ~您的 -13 ~情形 14 ~成年 -10 ~成年人 -10 ~我们 -26 ~我们会 -23 ~我们可 -15 ~我们处 11
  ~我们提 13 ~我的 12 ~或其 11 ~或服 -12 ~或服务 -12 ~所有 11 ~技术 -11 ~拒绝 16 ~指定的 11 ~授权 14 ~授权后 13 ~接收 10 ~接相 10 ~接相关 10 ~措施 -12
  ~提下 10 ~提出 15 ~撤回 10 ~收到 -11 ~收到您 -11 ~政策 -19 ~数据 -15 ~日起 -11 ~是否 16 ~更新 -12 ~有关 -10 ~有权 13 ~未成 -10 ~未成年 -10 ~本隐 -12
  ~本隐私 -12 ~机或 -10 ~权后 12 ~沟通 14 ~沟通时 14 ~注册 -11 ~清除 12 ~点击 13 ~然后 -13 ~然后再 -13 ~用于 -20 ~用的 -18 ~申请 17 ~的个 13 ~的个人 12
  ~的前 10 ~的前提 11 ~的所 10 ~的所有 11 ~的权 -10 ~的相 -13 ~的相关 -11 ~的身 -12 ~的身份 -12 ~直接 17 ~直接相 10 ~相应 17 ~相应的 13 ~私政 -14
  ~私政策 -14 ~类型 -10 ~联网 -11 ~自己 11 ~自行 10 ~若您 -14 ~虚拟 -10 ~行的 11 ~设置 32 ~证您 -14 ~证您的 -12 ~请注 13 ~账号 -13 ~账号信 -12 ~资料 12
  ~身份 -15 ~运营 -11 ~还可 12 ~适用 -10 ~选择 23 ~通时 14 ~通过 15 ~采取 -16 ~重视 -10 ~闭后 15 ~除非 13 ~隐私 -18 ~隐私政 -14 ~需要 -23 ~非常 -13
  ~非常重 -10 ~验证您 -13
`;
