<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>（尚不清楚）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>，已读取 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1：%2，%3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>用户 ID   %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>名称      %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>监听地址  %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>链接地址  %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>Pin       %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>外部访问  %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>下载到    %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>下载      %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>上传      %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>节点      %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>共享      %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>传输      %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>等待注册：%1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
手动输入：本节点的地址和代码 %2
有效期至 %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>没有有效的邀请。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>剩余次数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>已注册：%1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>已向 %1 注册。</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>已向 %1 发出请求；需对方人员接受。</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>双方看到相同的验证词：%1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有等待者。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>验证词：%1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>暂无节点。请邀请他人，或通过链接注册。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>没有群组。</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 已保存到 %2。拥有该文件和密码短语的人即为本节点。</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>此配置文件现在是 %1，来自 %2。</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>只能运行一份副本：第二份会被发现并停止。</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有发生任何事件。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已忽略：</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>没有共享任何内容。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>（已下载）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 来自 %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>已被占用的名称：</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>没有传输。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>已检查 %1，%2</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>一切正常：%1。</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>与签名内容不符（%1）：</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1%  %2 / %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 应放在命令之前</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 指定了两次</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 应为 500k、20M 或 1Gi 这样的数字，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>邀请的有效期最长为一年</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>请指定 list 或 revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>请指定 list、accept、refuse 或 block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>请指定 list、suspend、allow 或 remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>请指定 list、create、add 或 remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>请指定群组和至少一个用户</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>请指定文件夹</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>请指定要设置的内容</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>请指定 export 或 import，以及文件</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>显示本节点的身份、监听位置和当前活动。</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>创建邀请：一个链接和一个可手动输入的代码。</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>列出有效的邀请及其接纳的用户，或撤销邀请。</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>向邀请您的节点双向注册；- 表示从标准输入读取链接。</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>查看并决定没有邀请的注册请求。</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>列出已注册的节点，停用或移除节点。</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>将节点加入群组，以便与群组共享。</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>用密码短语备份本节点的身份，或以此建立新的配置文件。</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>显示需要注意的事件：会话被盗用、错误分块、排除。</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>就地共享文件或文件夹并输出链接。</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>列出本节点共享和提供的内容。</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>重新指定谁可读取共享；未列出者将失去访问权。</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>停止共享。文件留在原处。</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>再次输出共享的链接。</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>从所有拥有者处下载共享或其中的文件和文件夹；- 表示从标准输入读取链接。</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>列出传输。</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>等待传输完成或失败。</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>暂停传输。</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>继续已暂停的传输。</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>在同优先级的等待队列中移动传输。</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>请指定 up、down、top 或 bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>指定优先下载的传输。</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>请指定 low、normal 或 high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>移除传输记录。已完成的文件保留；未完成的将删除。</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>重新读取全部内容并与签名内容比对。</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>以字节/秒限制速率，0 为不限：500k、20M、1Gi。</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>更改本节点的名称或下载位置。</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>停止在此配置文件上运行的程序。</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>谁可下载</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>（尚不清楚）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>由 %Ln 个节点中的 %1 个提供</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>输入无效。请更正后重试。</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>超出了程序可接受的大小。</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>不支持此内容。较新版本的程序可能支持。</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>对方节点发送了无法理解的内容，可能运行着有缺陷的版本。</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>签名不匹配，因此所签内容不可信。请向发布者索取新链接。</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>此路径指向文件夹之外，或含有不允许的名称。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>此处不存在该内容，或您无权查看。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>与现有内容冲突。请查看当前状态后重试。</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>曾经存在，现已不在。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>其他人已在此期间更改了此内容。请查看新状态后重试。</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>对方节点不接受我们的注册。请用新的邀请重新注册。</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>与对方节点之间没有有效会话。请先向其注册。</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>该会话属于另一个地址。程序会自动重新登录。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>您无权执行此操作。请向所有者申请权限。</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>帐户已被停用。请联系对方节点的管理者。</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>邀请无效：有误、已用完或已过期。请索取新的邀请。</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>对方节点不接受没有邀请的注册。请索取邀请。</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>注册正在等待对方人员接受。</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>注册被拒绝。</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>该节点已注册。</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>该节点的密钥与注册时不同，可能是他人冒充：请先与对方核对验证词再继续。</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>此操作需要加密连接。</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>这是您自己的身份。如果同一配置文件正在另一台计算机上运行，请停止其中一个。</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>分块大小必须是 16 KiB 到 64 MiB 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>无法请求此范围的哈希值。</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>此范围超出文件。</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>对方节点不保存此大小的哈希值，其他节点可能有。</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>哈希值必须先于分块发送。</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>哈希值不属于此文件，未予使用。</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>某个分块与发布者签名的内容不符，已丢弃并重新下载。</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>文件与共享时不同。请恢复文件，或重新共享。</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>尝试过于频繁。请稍候。</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>对方节点正忙。程序会自动重试。</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>存储配额已用完。</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>本周期的流量配额已用完。</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>无法从磁盘读取。</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>无法写入磁盘。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>磁盘已满。请释放空间；等待中的任务会自动继续。</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>文件夹不存在。请连接其所在磁盘或恢复文件夹；等待中的任务会自动继续。</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>磁盘或文件夹为只读。请设为可写，或另选一个。</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>系统不允许此操作。请检查文件或文件夹的权限。</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>配置文件由较新版本的程序写入，未作改动：请安装该版本。</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>配置文件的数据库已损坏，未作改动：请用备份替换。</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>配置文件的数据库正被其他程序使用。</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>配置文件的数据库无法工作。</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>无法连接对方节点，可能已关机；程序会自动重试。</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>对方节点未及时响应。</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>此地址应答的密钥与链接中的不一致。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>另一个程序正在使用此地址和端口。请选择其他端口。</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>目前无法连接任何拥有此内容的节点。有节点恢复后会自动继续。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>程序正在停止。</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>此配置文件上没有程序在运行。请先启动 torrentttpd 或桌面程序。</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>程序已在此配置文件上运行。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>程序发生意外错误。</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>应答方不知道该代码，中间可能有人冒充。未保存任何内容。请核对地址并索取新代码。</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>密码短语与加密时所用的不同。请重试。</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>这不是可读取的身份：已损坏或不是身份文件。请使用另一份副本。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Short forms of second, minute, hour and day, for the column &quot;Time left&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[地址]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[链接]</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>未提供密码短语</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新密码短语：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码短语：</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>未命名的数据集</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>下载完成</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n 项下载已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>下载失败</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>%n 项下载失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>注册请求</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n 个注册请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>身份问题</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n 个身份问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 已到达，每个字节均已校验。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 想向您注册。在您接受之前不授予任何权限。</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>有人出示了属于 %1 的凭据，连接已被切断。</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>有人从 %1 出示了属于 %2 的凭据，连接已被切断。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>已下载：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>请求注册：%1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>身份问题：%1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>正在提供</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>已排除：发送了错误数据</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>会话被他人使用</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>已知节点使用了不同的密钥</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>使用错误的密钥登录</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>此身份的第二份副本</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>注册请求</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>已丢弃错误分块</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>已丢弃错误哈希值</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>已排除来源</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>下载的文件已被更改</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>下载的文件已损坏</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>共享的文件已损坏</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>所有已在此注册者</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群组 %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>%1 的网络</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>正在共享</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>源文件已更改</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>正在获取文件列表</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>正在检查已有内容</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>尚未接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>不允许登录</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n 个注册请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n 项传输失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n 个共享有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>所有传输均已暂停</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>没有正在进行的传输</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP 无法继续</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>共享和下载数据集。可用 ttp 控制。在同一配置文件上再次启动时，会移交要打开的内容并退出。</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>保存本节点全部内容的文件夹。</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>启动时不显示窗口。</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>ttp: 链接、.ttpinvite 或 .ttplink 文件，或要共享的文件或文件夹。会显示在窗口中；不会自动开始任何操作。</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>无窗口地共享和下载数据集；由 ttp 控制。</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>保存本节点全部内容的文件夹。</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>监听位置：地址或“any”，以及端口；端口 0 表示自动选择空闲端口。</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>本节点的名称。</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>链接中首先列出的地址。</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file、metadata 或 trust；可多次指定。</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>参见 torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>用法：ttp [--profile DIR] [--json] %1 %2</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]

Tells the program that runs on a profile what to do.

  --profile DIR  the folder of that peer (default: %1)
  --json         exactly one JSON document on stdout, for programs
  --help         this text, or behind a command what it does
  --version      the version

Commands:
</source>
        <translation>用法：ttp [--profile DIR] [--json] 命令 [参数]

控制在某个配置文件上运行的程序。

  --profile DIR  该节点的文件夹（默认：%1）
  --json         在标准输出上只输出一个 JSON 文档，供程序使用
  --help         显示此帮助；放在命令之后则显示该命令的说明
  --version      显示版本

命令：
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
退出代码：0 完成，1 失败，2 用法错误，3 该配置文件上没有程序运行，4 被对方拒绝，5 校验失败</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>参见 ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>请指定要执行的操作</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>关闭窗口后是否继续共享和下载？</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>可通过托盘图标重新打开窗口。此问题只询问一次。</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>在托盘中继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>共享 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>文件留在原处，不会复制。</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>与 %1 共享 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>其他人不能下载。文件留在原处，不会复制。</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>下载此数据集</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>开始之前由您选择文件和文件夹。</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>打开此邀请</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>发送任何内容之前，您会先看到邀请来自谁。</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>无法拖放到此处</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1，文件夹，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ttp::IncidentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Who this peer is</source>
        <translation>本节点的身份</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to open arrived. Nothing was started.</source>
        <translation>
            <numerusform>收到 %n 个待打开的项目。未启动任何操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>收到的内容既不是链接，也不是文件或文件夹。未执行任何操作。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>信息：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ttp::PeersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>持有的版本</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>暂无分块</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%Ln 个分块中已校验 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln 个分块中已校验 %1 个，失败 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>已在此磁盘上</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>分块 %1 至 %2：已校验 %3，下载中 %4，失败 %5</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>分块 %1：失败</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>分块 %1：正在下载</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>分块 %1：缺失</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>分块 %1：已校验</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>分块 %1：已校验，已在此磁盘上</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>分块 %1：已校验，来自 %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 请求注册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>核对用词</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1，%Ln 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1，%Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>下载 %1，上传 %2；最近 5 分钟内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>下载 %1，上传 %2；最近 30 分钟内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>下载 %1，上传 %2；最近 6 小时内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>下载 %1，上传 %2；最近 24 小时内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30 分钟前</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>6 小时前</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>显示最近(&amp;L)</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间段</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>最近事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>下载上限</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>上传上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP：%1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
</TS>
